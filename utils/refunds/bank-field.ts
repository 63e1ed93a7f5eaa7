/** What a column of a bank's or card's table may hold; apart from the reading of it, which only a chosen file needs. */
export const bankFields = ['day', 'amount', 'credit', 'currency', 'merchant', 'text'] as const;
export type BankField = (typeof bankFields)[number];
