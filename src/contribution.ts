import type { SiteConfig } from './site.config.ts';

/** What a reader sends: a subject and lines to fill in. */
export interface Letter {
  subject: string;
  lines: readonly string[];
}

/** Addresses that open a letter already begun; null where the host of the site has named no such way. */
export interface WaysToSend {
  mail: string | null;
  issue: string | null;
}

/** The ways to send a letter that this site has. */
export function waysToSend(
  { contactEmail, repositoryUrl }: Pick<SiteConfig, 'contactEmail' | 'repositoryUrl'>,
  letter: Letter,
): WaysToSend {
  return {
    mail: contactEmail && mailAddress(contactEmail, letter),
    issue: repositoryUrl && issueAddress(repositoryUrl, letter),
  };
}

/** RFC 6068: lines of a mail end with CR and LF. */
function mailAddress(to: string, { subject, lines }: Letter): string {
  const recipient = encodeURIComponent(to).replace('%40', '@');
  return `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

/** GitHub, Gitea and Forgejo share one form of the address, GitLab has its own. */
function issueAddress(repositoryUrl: string, { subject, lines }: Letter): string {
  const isGitLab = new URL(repositoryUrl).hostname.includes('gitlab');
  const [path, title, body] = isGitLab
    ? ['/-/issues/new', 'issue[title]', 'issue[description]']
    : ['/issues/new', 'title', 'body'];
  const query = new URLSearchParams([
    [title, subject],
    [body, lines.join('\n')],
  ]);
  return `${repositoryUrl}${path}?${query.toString()}`;
}
