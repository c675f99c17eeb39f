import { type Language, say, type Words } from '../kernel/words.ts'
import { ButtonLink, ButtonRow } from './design/button.tsx'
import { PageTitle } from './design/heading.tsx'

const words = {
  back: ['Quay lại trang vừa xem', 'Back to where you were'],
  home: ['Về trang đầu', 'Back to the first page'],
  track: ['Tra cứu hồ sơ', 'Follow a dossier'],
} as const satisfies Record<string, Words>

/** A page that says in plain words what could not be done, and where to go from here. */
export const FaultView = ({
  language,
  title,
  words: sentence,
  back,
}: {
  language: Language
  title: Words
  words: Words
  back?: string | undefined
}) => (
  <>
    <PageTitle title={say(language, title)} />
    <p class="lead" role="alert">
      {say(language, sentence)}
    </p>
    <ButtonRow>
      {back && <ButtonLink href={back}>{say(language, words.back)}</ButtonLink>}
      <ButtonLink href="/" kind={back ? 'secondary' : 'primary'}>
        {say(language, words.home)}
      </ButtonLink>
      <ButtonLink href="/track" kind="secondary">
        {say(language, words.track)}
      </ButtonLink>
    </ButtonRow>
  </>
)
