import { parseRegExpLiteral, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/**
 * Why a regular expression could take very long on a hostile page, or null where it can't.
 * Pages are cut to 20,000 characters before a profile's pattern runs over them, so what must not happen is anything
 * worse than a walk per starting point: nested repetition (exponential), a back-reference, or an endless wildcard
 * that something has to follow (quadratic at every starting point).
 */
export function whySlow(source: string): string | null {
  const parsed = parseRegExpLiteral(new RegExp(source, 'u'));
  const open: AST.Quantifier[] = [];
  const reasons: string[] = [];
  visitRegExpAST(parsed, {
    onBackreferenceEnter: (node) => reasons.push(`${node.raw} refers back: spell it out`),
    onQuantifierEnter(node) {
      if (node.max !== Infinity) return;
      const outer = open.at(-1);
      if (outer) reasons.push(`${outer.raw} repeats a repetition: bound one of them`);
      else if (isWildcard(node.element) && !isLast(node) && !isAnchored(node) && !isFenced(node))
        reasons.push(`${node.raw} is followed by more: bound it, such as .{0,80}`);
      open.push(node);
    },
    onQuantifierLeave(node) {
      if (node.max === Infinity) open.pop();
    },
  });
  return reasons[0] ?? null;
}

function isWildcard(node: AST.QuantifiableElement): boolean {
  if (node.type === 'CharacterClass') return node.negate;
  return node.type === 'CharacterSet' && (node.kind === 'any' || ('negate' in node && node.negate));
}

/** Nothing after it that could fail and make the engine try again. */
function isLast(node: AST.Element): boolean {
  const { parent } = node;
  if (parent.type !== 'Alternative' || parent.elements.at(-1) !== node) return false;
  const group = parent.parent;
  return group.type === 'Pattern' || (isGroup(group) && isLast(group));
}

/** Tried at the beginning of the text alone. */
function isAnchored(node: AST.Element): boolean {
  const { parent } = node;
  if (parent.type !== 'Alternative') return false;
  const first = parent.elements[0];
  if (first?.type === 'Assertion' && first.kind === 'start') return true;
  const group = parent.parent;
  return isGroup(group) && isAnchored(group);
}

/** Only ever begins behind a character that it can't itself run over, so that no two walks cross the same text. */
function isFenced(node: AST.Quantifier): boolean {
  const wildcard = new RegExp(`^(?:${node.element.raw})$`, 'u');
  const before = elementsBefore(node);
  return (
    before.length > 0 &&
    before.every(
      (element) => element?.type === 'Character' && !wildcard.test(String.fromCodePoint(element.value)),
    )
  );
}

/** What may stand directly before a node: null stands for what can't be told. */
function elementsBefore(node: AST.Element): (AST.Element | null)[] {
  const { parent } = node;
  if (parent.type === 'Quantifier') {
    const repeats = parent.max > 1 ? [lastOf(node)] : [];
    return [...elementsBefore(parent), ...repeats];
  }
  if (parent.type !== 'Alternative') return [null];
  const previous = parent.elements[parent.elements.indexOf(node) - 1];
  if (previous) return [previous];
  return isGroup(parent.parent) ? elementsBefore(parent.parent) : [null];
}

/** The element with which every pass of a repeated group ends. */
function lastOf(node: AST.Element): AST.Element | null {
  if (!isGroup(node)) return node;
  return node.alternatives.length === 1 ? (node.alternatives[0]?.elements.at(-1) ?? null) : null;
}

function isGroup(node: AST.Node): node is AST.Group | AST.CapturingGroup {
  return node.type === 'Group' || node.type === 'CapturingGroup';
}
