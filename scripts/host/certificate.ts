import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findOrInstall } from '../find-or-install.ts';

/** Where a certificate and its key lie. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** Makes a certificate for localhost that nobody trusts, for a day, in a folder. Throws where openssl is missing or fails. */
export function makeCertificate(folder: string): Certificate {
  findOrInstall('openssl', () => (spawnSync('openssl', ['version']).error ? undefined : true), [['openssl']]);
  const made = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '1',
      ],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-out', made.certificate, '-keyout', made.key],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return made;
}
