import { type Language, say, type Words } from '../../kernel/words.ts'
import { SearchBox } from '../../web/design/filters.tsx'
import { Section } from '../../web/design/heading.tsx'
import { type GuideRole, guides, guideWording as wording } from './desk-guide-wording.ts'
import { workWording } from './work-wording.ts'

interface InLanguage {
  readonly language: Language
}

/** The desk of those who handle no dossiers: the public catalogue, what they may do, and what is not there yet. */
export const DeskGuide = ({ language, roles }: InLanguage & { readonly roles: readonly GuideRole[] }) => (
  <>
    <Section title={say(language, workWording.search)}>
      <SearchBox
        language={language}
        action="/procedures"
        name="q"
        label={say(language, workWording.search)}
        hint={say(language, wording.searchHint)}
      />
    </Section>
    {roles.map(role => (
      <RoleGuide key={role} language={language} role={role} />
    ))}
    <Section title={say(language, wording.whereTo)}>
      <ul>
        {places.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{say(language, words)}</a>
          </li>
        ))}
      </ul>
    </Section>
  </>
)

const places: readonly { readonly href: string; readonly words: Words }[] = [
  { href: '/procedures', words: wording.catalogue },
  { href: '/procedures?online=1', words: wording.fileOnline },
  { href: '/track', words: wording.track },
]

const RoleGuide = ({ language, role }: InLanguage & { readonly role: GuideRole }) => {
  const { title, may, notYet } = guides[role]
  return (
    <Section title={say(language, title)}>
      <Sentences language={language} sentences={may} />
      {notYet.length > 0 && (
        <>
          <h3>{say(language, wording.notYet)}</h3>
          <Sentences language={language} sentences={notYet} />
        </>
      )}
    </Section>
  )
}

const Sentences = ({ language, sentences }: InLanguage & { readonly sentences: readonly Words[] }) => (
  <ul>
    {sentences.map(sentence => (
      <li key={sentence[0]}>{say(language, sentence)}</li>
    ))}
  </ul>
)
