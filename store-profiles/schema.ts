/**
 * The contract of every profile: what is known of a store, a shop platform, a language, a right.
 * Types are inferred from the schemas, so that the check at build time and the types cannot drift apart.
 * Profiles are data: no functions, no imports but this file.
 */
export { PROFILE_FORMAT, sourceSchema, type SameMeans, type Source } from './schema-parts';
export * from './guide-schema';
export * from './language-schema';
export * from './platform-schema';
export * from './reading-schema';
export * from './rights/schema';
export * from './store-schema';
