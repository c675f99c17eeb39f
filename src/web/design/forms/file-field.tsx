import { say } from '../../../kernel/words.ts'
import { wording } from '../wording.ts'
import { Choice } from './choice.tsx'
import { type FieldProps, fieldId, LabelledField, wired } from './field.tsx'

export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly href?: string | undefined
  /** For example “PDF, 1,2 MB”. */
  readonly detail?: string | undefined
}
export interface FileFieldProps extends FieldProps {
  readonly accept?: readonly string[] | undefined
  readonly multiple?: boolean | undefined
  /** Files that came in before and are still here: a browser cannot keep them in the box. */
  readonly kept?: readonly KeptFile[] | undefined
}

/** Ticked removals come in as rows `<name>.remove.<index>` whose value is the file's id. */
export const FileField = ({ accept, multiple, kept = [], ...field }: FileFieldProps) => (
  <LabelledField {...field}>
    {kept.length > 0 && (
      <div class="kept">
        <p>{say(field.language, wording.keptFiles)}</p>
        <ul>
          {kept.map((file, index) => (
            <li key={file.id}>
              <KeptFileName file={file} />
              <Choice
                id={fieldId(`${field.name}.remove.${index}`)}
                label={say(field.language, wording.removeFile, { name: file.name })}
                control={{ type: 'checkbox', name: `${field.name}.remove.${index}`, value: file.id }}
              />
            </li>
          ))}
        </ul>
      </div>
    )}
    <input {...wired(field)} type="file" accept={accept?.join(',')} multiple={multiple} />
  </LabelledField>
)

const KeptFileName = ({ file }: { readonly file: KeptFile }) => (
  <p>
    {file.href ? <a href={file.href}>{file.name}</a> : <strong>{file.name}</strong>}
    {file.detail && <span class="soft"> {file.detail}</span>}
  </p>
)
