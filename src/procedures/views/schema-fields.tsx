import { type Language, say, type Words } from '../../kernel/words.ts'
import { CheckboxGroup } from '../../web/design/forms/checkbox-group.tsx'
import { Fieldset } from '../../web/design/forms/fieldset.tsx'
import { NumberField } from '../../web/design/forms/number-field.tsx'
import { RepeatTable } from '../../web/design/forms/repeat-table.tsx'
import { type Option, SelectField } from '../../web/design/forms/select-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { optionWords } from './editor-wording.ts'

/** A schema of a form as these fields need to see it. */
export interface FieldSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly items?: FieldSchema
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[] | undefined
  readonly label?: Words
  readonly lines?: boolean
  readonly maxLength?: number
  readonly maximum?: number
}

export interface SchemaFieldsProps {
  readonly language: Language
  readonly schema: FieldSchema
  readonly typed: Typed
  readonly problems: Problems
  /** Rows that a list shows, empty ones included. */
  readonly rows: number
  /** Choices that are data: fields, staff. */
  readonly options?: Readonly<Record<string, readonly Option[]>>
}

/** The fields of a form in the order of its schema: one schema gives parsing, refusals and what is seen. */
export const SchemaFields = (props: SchemaFieldsProps) => (
  <>
    {Object.entries(props.schema.properties ?? {}).map(([name, node]) =>
      name === 'revision' ? null : <OneField key={name} {...props} name={name} node={node} />,
    )}
  </>
)

interface OneProps extends SchemaFieldsProps {
  readonly name: string
  readonly node: FieldSchema
  readonly required?: boolean
}

const OneField = (props: OneProps) => {
  const { node } = props
  if (node.items?.properties) return <Rows {...props} items={node.items} />
  return node.items ? <Several {...props} items={node.items} /> : <Leaf {...props} />
}

const Leaf = (props: OneProps) => {
  const { node, typed, name, options = {} } = props
  const field = { ...fieldOf(props), value: typed[name] }
  if (options[name]) return <SelectField {...field} options={options[name]} />
  if (node.enum)
    return (
      <SelectField
        {...field}
        options={optionsOf(props.language, node)}
        empty={field.required ? false : '–'}
      />
    )
  if (node.type === 'integer') return <NumberField {...field} />
  if (node.lines || (node.maxLength ?? 0) > 1000)
    return <TextArea {...field} rows={node.lines ? 5 : 3} maxlength={node.maxLength} />
  return (
    <TextField {...field} size={(node.maxLength ?? 0) <= 60 ? 'medium' : 'full'} maxlength={node.maxLength} />
  )
}

const Several = (props: OneProps & { readonly items: FieldSchema }) => {
  const { name, typed, items, language } = props
  const values = Object.entries(typed).flatMap(([key, value]) => (key.startsWith(`${name}.`) ? [value] : []))
  const label = items.label ? say(language, items.label) : name
  return (
    <CheckboxGroup
      {...fieldOf(props)}
      label={label}
      options={optionsOf(language, items)}
      values={values}
      unmarked
    />
  )
}

/** Short cells stand in a table; rows with long texts are groups one under the other. */
const Rows = (props: OneProps & { readonly items: FieldSchema }) => {
  const cells = Object.entries(props.items.properties ?? {})
  const wide = cells.length > 6 || cells.some(([, { lines, maxLength = 0 }]) => lines || maxLength > 1000)
  return wide ? <RowGroups {...props} /> : <RowTable {...props} />
}

const RowTable = ({ language, name, items, typed, problems, rows }: OneProps & { items: FieldSchema }) => {
  const cells = Object.entries(items.properties ?? {})
  return (
    <RepeatTable
      language={language}
      name={name}
      caption=""
      columns={cells.map(([key, node]) => ({
        key,
        label: node.label ? say(language, node.label) : key,
        kind: node.enum ? 'select' : node.type === 'integer' ? 'number' : 'text',
        options: optionsOf(language, node),
        maxlength: node.maxLength,
      }))}
      rows={Array.from({ length: rows }, (_, row) =>
        Object.fromEntries(cells.map(([key]) => [key, typed[`${name}.${row}.${key}`]])),
      )}
      errorAt={field => problems.at(field, language)}
    />
  )
}

const RowGroups = (props: OneProps & { readonly items: FieldSchema }) => {
  const { name, items, rows, problems, language } = props
  const error = problems.at(name, language)
  return (
    <div id={`f-${name}`} tabIndex={-1}>
      {error !== undefined && (
        <p class="error">
          <strong>{error}</strong>
        </p>
      )}
      {Array.from({ length: rows }, (_, row) => (
        <Fieldset key={row} legend={legendOf(language, items, row)}>
          <div class="field-grid">
            {Object.entries(items.properties ?? {}).map(([key, node]) => (
              <Leaf key={key} {...props} name={`${name}.${row}.${key}`} node={node} required={false} />
            ))}
          </div>
        </Fieldset>
      ))}
    </div>
  )
}

/** “Giấy tờ 3”: what the first cell of a row is called, and the row’s number. */
function legendOf(language: Language, items: FieldSchema, row: number): string {
  const [first] = Object.values(items.properties ?? {})
  return `${first?.label ? say(language, first.label) : ''} ${row + 1}`.trim()
}

const optionsOf = (language: Language, { enum: values = [] }: FieldSchema): readonly Option[] =>
  values.map(String).map(value => {
    const words = optionWords[value]
    return { value, label: words ? say(language, words) : value }
  })

function fieldOf({ language, name, node, problems, schema, required }: OneProps) {
  return {
    language,
    name,
    label: node.label ? say(language, node.label) : name,
    error: problems.at(name, language),
    required: required ?? schema.required?.includes(name) ?? false,
    // In rows everything may be left empty; saying so at every cell would only be noise.
    unmarked: required === false,
  }
}
