import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button } from '../../web/design/button.tsx'
import { described, HintAndError } from '../../web/design/forms/field.tsx'

export const findBoxWords = {
  label: ['Mã hồ sơ, tên, điện thoại hoặc số định danh', 'Code, name, telephone or identity number'],
  hint: [
    'Quét mã trên giấy hẹn, hoặc gõ điều người dân nhớ; tên gõ không dấu cũng được. Số định danh không hiện trên thanh địa chỉ.',
    'Scan the code on the receipt, or type what the person remembers; marks may be left out. Numbers never show in the address bar.',
  ],
  find: ['Tìm hồ sơ', 'Find'],
} as const satisfies Record<string, Words>

export interface FindBoxProps {
  readonly language: Language
  readonly value?: string | undefined
  readonly error?: string | undefined
}

/** One box for whatever is known of a dossier. It is sent in the body, because what people type here are names and numbers. */
export const FindBox = ({ language, value, error }: FindBoxProps) => {
  const field = { name: 'what', hint: say(language, findBoxWords.hint), error }
  return (
    <search>
      <form class="search" method="post" action="/desk/find">
        <label for="f-what">{say(language, findBoxWords.label)}</label>
        <HintAndError language={language} name="what" error={error} />
        <div>
          <input
            type="text"
            id="f-what"
            name="what"
            value={value}
            maxLength={300}
            autocomplete="off"
            spellcheck={false}
            accesskey="m"
            required
            {...described(field)}
          />
          <Button kind="secondary">{say(language, findBoxWords.find)}</Button>
        </div>
        <p class="hint" id="f-what-hint">
          {field.hint}
        </p>
      </form>
    </search>
  )
}
