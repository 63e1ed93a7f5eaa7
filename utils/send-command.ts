/** Carries a command from the extension's own pages to the background. */
import { browser } from './browser';
import type { Command, Outcome } from './messages';

/** Never rejects: a background that doesn't answer is a problem told like any other. */
export async function sendCommand(command: Command): Promise<Outcome> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(command);
    return isOutcome(answer) ? answer : { done: false, problem: 'problem.unreachable' };
  } catch {
    return { done: false, problem: 'problem.unreachable' };
  }
}

function isOutcome(answer: unknown): answer is Outcome {
  return typeof answer === 'object' && answer !== null && 'done' in answer;
}
