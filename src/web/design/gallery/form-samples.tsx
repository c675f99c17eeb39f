import { type Language, say } from '../../../kernel/words.ts'
import { Button, ButtonRow } from '../button.tsx'
import { Checkbox } from '../forms/checkbox.tsx'
import { CheckboxGroup } from '../forms/checkbox-group.tsx'
import { FileField } from '../forms/file-field.tsx'
import { Form } from '../forms/form.tsx'
import { RadioGroup } from '../forms/radio-group.tsx'
import { RepeatTable } from '../forms/repeat-table.tsx'
import { Section } from '../heading.tsx'

interface Sample {
  readonly language: Language
}

export const FormSamples = ({ language }: Sample) => (
  <Section title={say(language, ['Lựa chọn, tệp, nút', 'Choices, files, buttons'])}>
    <Form action="#form" files>
      <Choices language={language} />
      <FileField
        language={language}
        name="scan"
        label={say(language, ['Bản chụp', 'Scan'])}
        accept={['application/pdf', 'image/jpeg']}
        multiple
        kept={[{ id: 'a1', name: 'giay-khai-sinh.pdf', href: '#a1', detail: 'PDF, 1,2 MB' }]}
      />
      <Papers language={language} />
      <ButtonRow>
        <Button name="then" value="send">
          {say(language, ['Nộp hồ sơ', 'Send'])}
        </Button>
        <Button kind="secondary" name="then" value="save">
          {say(language, ['Lưu tạm', 'Save'])}
        </Button>
        <Button kind="danger" formaction="#withdraw">
          {say(language, ['Rút hồ sơ', 'Withdraw'])}
        </Button>
        <Button kind="quiet">{say(language, ['Để sau', 'Later'])}</Button>
      </ButtonRow>
    </Form>
  </Section>
)

const Choices = ({ language }: Sample) => (
  <>
    <RadioGroup
      language={language}
      name="receive"
      label={say(language, ['Nhận kết quả', 'Receive the result'])}
      error={say(language, ['Hãy chọn “Nhận kết quả”.', 'Choose “Receive the result”.'])}
      required
      options={[
        { value: 'counter', label: say(language, ['Tại quầy', 'At the counter']) },
        {
          value: 'post',
          label: say(language, ['Qua bưu điện', 'By post']),
          hint: say(language, ['Có cước phí.', 'Postage is charged.']),
        },
      ]}
    />
    <CheckboxGroup
      language={language}
      name="channels"
      label={say(language, ['Báo tin qua', 'Tell me by'])}
      values={['sms']}
      options={[
        { value: 'sms', label: say(language, ['Tin nhắn', 'Text message']) },
        { value: 'mail', label: say(language, ['Thư điện tử', 'E-mail']) },
      ]}
    />
    <Checkbox
      language={language}
      name="truth"
      label={say(language, ['Tôi cam đoan lời khai là đúng.', 'What I have stated is true.'])}
      required
    />
  </>
)

const Papers = ({ language }: Sample) => (
  <RepeatTable
    language={language}
    name="papers"
    caption={say(language, ['Giấy tờ nộp kèm', 'Papers handed in'])}
    columns={[
      { key: 'name', label: say(language, ['Tên giấy tờ', 'Name']), kind: 'fixed' },
      {
        key: 'type',
        label: say(language, ['Loại', 'Kind']),
        kind: 'select',
        options: [{ value: 'copy', label: say(language, ['Bản sao', 'Copy']) }],
      },
      { key: 'count', label: say(language, ['Số bản', 'Copies']), kind: 'number', maxlength: 3 },
      { key: 'note', label: say(language, ['Ghi chú', 'Note']), kind: 'text' },
      { key: 'file', label: say(language, ['Tệp', 'File']), kind: 'file', accept: ['application/pdf'] },
    ]}
    rows={[
      { name: say(language, ['Giấy chứng sinh', 'Proof of birth']), type: 'copy', count: '1' },
      { name: say(language, ['Tờ khai', 'Declaration']), count: 'x' },
    ]}
    errorAt={field =>
      field === 'papers.1.count'
        ? say(language, ['“Số bản” phải là số nguyên.', '“Copies” must be a whole number.'])
        : undefined
    }
  >
    <Button kind="secondary" name="more" value="papers">
      {say(language, ['Thêm một dòng', 'Add a row'])}
    </Button>
  </RepeatTable>
)
