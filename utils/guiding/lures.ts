/** What a page does to keep the order, in its own words, and which of its elements goes on cancelling. */
import { accessibleName } from '../locating/accessible-name';
import { isEnabled, isVisible } from '../locating/can-press';
import { PRESSABLE } from '../locating/candidate';
import type { ControlWords } from '../locating/control-words';
import { linesOf } from '../reading/page-text';
import { isShown } from '../reading/page-text';
import type { Lexicon } from './lexicon';
import { isBright } from './prominence';
import type { Lure, Standing } from './step';

const MOST_LINES = 600;
const MOST_PRESSABLES = 300;

interface Pressable {
  name: string;
  element: Element;
}

/** @param going the element that cancels, where it is known; it is looked for among the page's buttons otherwise */
export function luresIn(
  part: Element,
  says: Lexicon,
  controls: ControlWords,
  going: Element | null,
): { lures: Lure[]; way: Standing['way'] } {
  const pressables = pressablesIn(part);
  const keeping = pressables.filter(
    ({ name, element }) =>
      element !== going && (says(name, 'keep') || says(name, 'pause')) && !says(name, 'proceed'),
  );
  const lines = linesOf(part).slice(0, MOST_LINES);
  const said = (kind: 'offer' | 'pause' | 'shame'): Lure[] => {
    const line = lines.find(
      ({ node, text }) => says(text, kind) && node.parentElement !== null && isShown(node.parentElement),
    );
    const name = line ? null : pressables.find((one) => says(one.name, kind))?.name;
    const text = line?.text ?? name;
    return text === undefined || text === null ? [] : [{ kind, text }];
  };
  const way = going ? null : onlyWay(pressables, keeping, says, controls);
  const on = going ?? way?.element ?? null;
  const bright = on && !isBright(on) ? keeping.find(({ element }) => isBright(element)) : undefined;
  return {
    lures: [
      ...said('offer'),
      ...said('pause'),
      ...said('shame'),
      ...(bright ? [{ kind: 'bright', text: bright.name } as const] : []),
    ],
    way,
  };
}

/** Two that could be meant are none: pointing at the wrong one may cost the order, or keep it. */
function onlyWay(
  pressables: readonly Pressable[],
  keeping: readonly Pressable[],
  says: Lexicon,
  controls: ControlWords,
): Standing['way'] {
  const [first, ...more] = pressables.filter(
    (one) => !keeping.includes(one) && says(one.name, 'proceed') && controls.roleOf(one.name) !== 'avoid',
  );
  return first && more.length === 0 ? first : null;
}

function pressablesIn(part: Element): Pressable[] {
  return [...part.querySelectorAll(PRESSABLE)]
    .slice(0, MOST_PRESSABLES)
    .map((element) => ({ element, name: accessibleName(element) }))
    .filter(({ name, element }) => name !== '' && isVisible(element) && isEnabled(element));
}
