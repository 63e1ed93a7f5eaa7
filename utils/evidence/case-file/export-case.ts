/** One order's record -> its case file. Heavy (PDF and zip): to be loaded when a case is exported. */
import type { ChainHead } from '../chain';
import { redactRecord, type Redaction } from './redact-case';
import type { CaseRecord } from './story/case-record';
import { caseStory } from './story/case-story';
import { drawText } from './story/pdf/picture-of-text';
import { storyPdf } from './story/pdf/story-pdf';
import { storyPage } from './story/story-page';
import { writeCase } from './write-case';

export interface ExportStep {
  step: 'telling' | 'packing';
  done: number;
  of: number;
}

export interface ExportOptions {
  /** Where the chain begins if an earlier part was deleted for good, and where it ends. */
  chain: { after: ChainHead | null; head: ChainHead };
  redaction: Redaction;
  extensionVersion: string;
  onStep: (step: ExportStep) => void;
  signal: AbortSignal;
}

/** @throws the signal's reason when it was stopped */
export async function exportCase(record: CaseRecord, options: ExportOptions): Promise<Blob> {
  const { chain, redaction, extensionVersion, onStep, signal } = options;
  const { order, events, receipts, exportedAt } = record;
  const progress = (step: ExportStep['step']) => ({
    onProgress: (done: number, of: number) => onStep({ step, done, of }),
    signal,
  });
  const story = caseStory(record, redaction);
  const pdf = await storyPdf(story, exportedAt, drawText, progress('telling'));
  return writeCase(
    {
      ...redactRecord(events, receipts, redaction),
      ...chain,
      order: order.id,
      story: { page: storyPage(story), pdf },
      exportedAt,
      extensionVersion,
    },
    progress('packing'),
  );
}
