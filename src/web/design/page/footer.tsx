import { type Language, say } from '../../../kernel/words.ts'
import { Icon } from '../icon.tsx'
import type { Link } from '../parts.ts'
import { wording } from '../wording.ts'
import type { Centre } from './brand.tsx'

/** Help has one place on every page of every shell: the first thing in the footer (WCAG 2.2, 3.2.6). */
export interface FooterContent {
  readonly hotline: { readonly display: string; readonly href: string; readonly hours?: string | undefined }
  readonly links?: readonly Link[] | undefined
  readonly note?: string | undefined
}
interface FooterProps {
  readonly language: Language
  readonly centre: Centre
  readonly content: FooterContent
}

export const Footer = ({ language, centre, content }: FooterProps) => (
  <footer class="footer">
    <div class="wrap">
      <p class="hotline">
        <Icon name="phone" />
        <span>
          {say(language, wording.hotline)} <a href={content.hotline.href}>{content.hotline.display}</a>
          {content.hotline.hours && <span class="hotline-hours">{content.hotline.hours}</span>}
        </span>
      </p>
      {content.links && content.links.length > 0 && (
        <nav class="footer-links" aria-label={say(language, wording.footerLinks)}>
          <ul>
            {content.links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="footer-centre">
        <strong>{centre.name}</strong> {centre.address}
      </p>
      {content.note && <p>{content.note}</p>}
    </div>
  </footer>
)
