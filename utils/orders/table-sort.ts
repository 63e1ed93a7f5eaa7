/** By what the table of all orders is sorted. */
export const tableColumns = ['urgency', 'store', 'number', 'placed', 'total', 'state'] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableSort {
  column: TableColumn;
  isDescending: boolean;
}
