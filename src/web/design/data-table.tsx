import type { ComponentChildren } from 'preact'
import { classes } from './parts.ts'

export interface Column<Row> {
  readonly label: string
  readonly cell: (row: Row) => ComponentChildren
  /** Names the row; at most one column, and the first line of the row on a narrow screen. */
  readonly heading?: boolean | undefined
  readonly numeric?: boolean | undefined
}
export interface DataTableProps<Row> {
  readonly caption: string
  /** For a table directly under a heading that says the same. */
  readonly captionUnseen?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** On narrow screens every row becomes a small card whose cells carry their column's label. */
export const DataTable = <Row,>({ caption, captionUnseen, columns, rows }: DataTableProps<Row>) => (
  <table class="data">
    <caption class={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ label, numeric }) => (
          <th key={label} scope="col" class={classes(numeric && 'numeric') || undefined}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(row => (
        <tr>
          {columns.map(column => (
            <Cell key={column.label} column={column} row={row} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Cell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) =>
  column.heading ? (
    <th scope="row">{column.cell(row)}</th>
  ) : (
    <td class={column.numeric ? 'numeric' : undefined} data-label={column.label}>
      <div>{column.cell(row)}</div>
    </td>
  )
