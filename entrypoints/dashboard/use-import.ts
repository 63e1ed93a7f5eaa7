/** The way of a file into the record: read, looked at, saved in parts that can be stopped, undone. */
import { useRef, useState } from 'react';
import type { PreviewRow } from '@/components/exchange/import-preview';
import type { Notices } from '@/components/use-notices';
import { columnNames } from '@/utils/exchange/layouts';
import { hinders, type LayoutName, type ProposedOrder } from '@/utils/exchange/proposal';
import type { OrderColumns, ReadingChoices } from '@/utils/exchange/read-orders';
import { t } from '@/utils/i18n/translate';
import { orderIdOf } from '@/utils/orders/order-id';
import type { OrderId } from '@/utils/orders/order';
import { sendCommand } from '@/utils/send-command';
import type { UnorderDatabase } from '@/utils/storage/database';
import { knownOrders } from '@/utils/storage/queries';
import { guessColumns } from '@/utils/tables/columns';
import type { Table } from '@/utils/tables/read-table';
import { loadCatalogue } from './load-registry';

export interface ReadFile {
  name: string;
  /** Null for an export of Unorder. */
  table: Table | null;
  layout: LayoutName;
  columns: OrderColumns;
  choices: ReadingChoices;
  needsShop: boolean;
  needsDateOrder: boolean;
  /** Places of entries that are no orders. */
  unreadable: number[];
}

type Step =
  | { name: 'waiting'; problem: string | null }
  | { name: 'reading' }
  | { name: 'looking'; file: ReadFile; rows: PreviewRow[]; chosen: ReadonlySet<number> }
  | { name: 'saving'; saved: number; total: number }
  | { name: 'saved'; orders: OrderId[]; isStopped: boolean; problem: string | null };

/** So many orders go over at once: all or none of them are saved. */
const BATCH = 50;

export function useImport(database: UnorderDatabase, notices: Notices) {
  const [step, setStep] = useState<Step>({ name: 'waiting', problem: null });
  const isStopped = useRef(false);

  const look = async (
    file: Pick<ReadFile, 'name' | 'table' | 'choices' | 'unreadable'>,
    orders: ProposedOrder[],
    layout: LayoutName,
  ): Promise<void> => {
    const rows = await previewRows(database, orders);
    const has = (problem: ProposedOrder['problems'][number]): boolean =>
      orders.some(({ problems }) => problems.includes(problem));
    const columns = file.choices.columns ?? guessColumns(file.table?.columns ?? [], columnNames);
    setStep({
      name: 'looking',
      file: {
        ...file,
        layout,
        columns,
        needsShop: has('exchange.line.noShop'),
        needsDateOrder: has('exchange.line.day'),
      },
      rows,
      chosen: new Set(rows.filter(({ standing }) => standing === 'new').map(({ index }) => index)),
    });
  };

  const lookAtTable = async (name: string, table: Table, choices: ReadingChoices): Promise<void> => {
    const [{ readOrders }, catalogue] = await Promise.all([
      import('@/utils/exchange/read-orders'),
      loadCatalogue(),
    ]);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const context = { catalogue, language: navigator.language, timeZone, now: Date.now() };
    const { orders, layout } = readOrders(table, choices, context);
    await look({ name, table, choices, unreadable: [] }, orders, layout);
  };

  const read = async (file: File): Promise<void> => {
    setStep({ name: 'reading' });
    const { readImportFile } = await import('@/utils/exchange/read-file');
    const content = await readImportFile(file, Date.now());
    if (content.kind === 'problem') setStep({ name: 'waiting', problem: content.problem });
    else if (content.kind === 'table') await lookAtTable(file.name, content.table, {});
    else {
      const { orders, unreadable } = content;
      await look({ name: file.name, table: null, choices: {}, unreadable }, orders, 'unorder');
    }
  };

  const choose = (change: ReadingChoices): void => {
    if (step.name !== 'looking' || step.file.table === null) return;
    void lookAtTable(step.file.name, step.file.table, { ...step.file.choices, ...change });
  };

  const take = (index: number, isChosen: boolean): void => {
    if (step.name !== 'looking') return;
    const chosen = new Set(step.chosen);
    if (isChosen) chosen.add(index);
    else chosen.delete(index);
    setStep({ ...step, chosen });
  };

  const save = async (): Promise<void> => {
    if (step.name !== 'looking') return;
    const { rows, chosen, file } = step;
    const orders = rows.filter(({ index }) => chosen.has(index));
    const saved: OrderId[] = [];
    isStopped.current = false;
    for (let from = 0; from < orders.length && !isStopped.current; from += BATCH) {
      setStep({ name: 'saving', saved: from, total: orders.length });
      const batch = orders.slice(from, from + BATCH).map(({ line, facts }) => ({ line, facts }));
      const outcome = await sendCommand({ type: 'import-orders', file: file.name, orders: batch });
      if (!outcome.done) {
        setStep({ name: 'saved', orders: saved, isStopped: true, problem: outcome.problem });
        return;
      }
      saved.push(...batch.map(({ facts }) => orderIdOf(facts)));
    }
    setStep({ name: 'saved', orders: saved, isStopped: isStopped.current, problem: null });
  };

  const undo = async (): Promise<void> => {
    if (step.name !== 'saved') return;
    for (let from = 0; from < step.orders.length; from += BATCH) {
      const orders = step.orders.slice(from, from + BATCH);
      if (!(await notices.carryOut({ type: 'undo-import', orders }, t('exchange.undone')))) return;
    }
    setStep({ name: 'waiting', problem: null });
  };

  return {
    step,
    read,
    choose,
    take,
    save,
    undo,
    stop: () => {
      isStopped.current = true;
    },
    restart: () => setStep({ name: 'waiting', problem: null }),
  };
}

/** An order twice in one file is new once. */
async function previewRows(
  database: UnorderDatabase,
  orders: readonly ProposedOrder[],
): Promise<PreviewRow[]> {
  const catalogue = await loadCatalogue();
  const known = await knownOrders(
    database,
    orders.map(({ facts }) => orderIdOf(facts)),
  );
  const seen = new Set<OrderId>();
  return orders.map((order, index) => {
    const { facts, problems } = order;
    const id = orderIdOf(facts);
    const isHindered = problems.some((problem) => hinders.has(problem));
    const isKnown = !isHindered && (known.get(id)?.deleted === false || seen.has(id));
    seen.add(id);
    const profile = facts.store === null ? null : catalogue.storeById(facts.store);
    const standing = isKnown ? 'known' : problems.length > 0 ? 'unclear' : 'new';
    return { ...order, index, storeName: profile?.name ?? facts.host ?? '', standing };
  });
}
