import { type Language, say } from '../../../kernel/words.ts'
import { Lead, PageTitle } from '../heading.tsx'
import { ContentSamples, OpeningSample } from './content-samples.tsx'
import { FieldSamples } from './field-samples.tsx'
import { FormSamples } from './form-samples.tsx'
import { StatusSamples } from './status-samples.tsx'
import { TableSamples } from './table-samples.tsx'

/** Every component in every state, for people who build pages and for the accessibility test. */
export const Gallery = ({ language }: { readonly language: Language }) => (
  <>
    <PageTitle title={say(language, ['Bộ thành phần giao diện', 'The design of the house'])} over="Motcua" />
    <Lead>
      {say(language, [
        'Mọi trang của Trung tâm được ghép từ các thành phần dưới đây, không cần mã chạy trong trình duyệt.',
        'Every page of the centre is put together from these components and needs no script.',
      ])}
    </Lead>
    <OpeningSample language={language} />
    <ContentSamples language={language} />
    <StatusSamples language={language} />
    <TableSamples language={language} />
    <FieldSamples language={language} />
    <FormSamples language={language} />
  </>
)
