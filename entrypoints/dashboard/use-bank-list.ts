/** A bank's or card's list while the screen is open: it lives in this page's memory and nowhere else. */
import { useState } from 'react';
import type { BankChoices, BankReading } from '@/utils/refunds/bank-table';
import type { Table } from '@/utils/tables/read-table';
import { loadCatalogue } from './load-registry';

interface BankList {
  name: string;
  table: Table;
  choices: BankChoices;
  reading: BankReading;
}

/** Decades of bookings take less. In bytes. */
const LIMIT = 30_000_000;

export function useBankList() {
  const [list, setList] = useState<BankList | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const show = async (name: string, table: Table, choices: BankChoices): Promise<void> => {
    const [{ readBookings }, catalogue] = await Promise.all([
      import('@/utils/refunds/bank-table'),
      loadCatalogue(),
    ]);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const context = {
      languages: catalogue.languagesFor(''),
      language: navigator.language,
      timeZone,
      now: Date.now(),
    };
    setList({ name, table, choices, reading: readBookings(table, choices, context) });
  };

  const read = async (file: File): Promise<void> => {
    setList(null);
    setProblem(null);
    const table = await tableOf(file);
    if (typeof table === 'string') setProblem(table);
    else await show(file.name, table, {});
  };

  return {
    list,
    problem,
    read,
    choose: (change: BankChoices) => {
      if (list) void show(list.name, list.table, { ...list.choices, ...change });
    },
    forget: () => {
      setList(null);
      setProblem(null);
    },
  };
}

/** @returns the table, or what is wrong as a key of the catalogue */
async function tableOf(file: File): Promise<Table | string> {
  if (file.size > LIMIT) return 'exchange.problem.tooLarge';
  const [{ readTable }, { decodeText }, { bankColumnNames }] = await Promise.all([
    import('@/utils/tables/read-table'),
    import('@/utils/tables/decode-text'),
    import('@/utils/refunds/bank-table'),
  ]);
  try {
    const read = readTable(decodeText(new Uint8Array(await file.arrayBuffer())), bankColumnNames);
    return read.ok ? read.table : read.problem;
  } catch {
    // The file was moved, or its disk is gone, since it was chosen.
    return 'exchange.problem.unread';
  }
}
