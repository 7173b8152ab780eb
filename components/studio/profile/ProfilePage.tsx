import { useMemo, useState } from 'react';
import type { SourceDocument } from '@/utils/library';
import { parseProfile, type Profile, writeProfile } from '@/utils/standards';
import { Notice } from '../../parts';
import { useWords } from '../../words';
import { SourceFrame } from '../source/SourceFrame';
import { useSource } from '../source/use-source';
import type { StudioProps } from '../studio-props';
import { ContactFormCard } from './ContactFormCard';
import type { ProfileCard } from './profile-card';
import { profileOffers } from './profile-offers';
import { TargetsCard } from './TargetsCard';
import { TermsCard } from './TermsCard';

const empty: SourceDocument = { kind: 'profile', id: 'profile:company', title: 'profile', lang: 'ru', topics: [], body: '', other: {} };

/** The organisation's standards: what has a form stands in it, everything is in its text. */
export default function ProfilePage({ documents, port, today }: StudioProps) {
  const words = useWords().studio.sources.profile;
  const stored = documents.find((one): one is SourceDocument => one.kind === 'profile');
  const [made] = useState(empty);
  const source = useSource(port, stored ?? made, stored === undefined, documents);
  const body = source.draft?.body ?? '';
  const profile = useMemo(() => parseProfile('', body).profile, [body]);
  const onChange: ProfileCard['onChange'] = (part) => {
    if (!profile) return;
    const next = Object.fromEntries(Object.entries({ ...profile, ...part }).filter(([, value]) => value !== undefined));
    source.write(writeProfile(body, next as unknown as Profile));
  };
  return (
    <>
      <p className="studio-lead">{words.why}</p>
      {source.usable && source.problems.some(({ severity }) => severity === 'error') && <Notice look="warn">{words.partly}</Notice>}
      <SourceFrame
        source={source}
        stored={stored}
        label={words.list}
        offers={profileOffers}
        port={port}
        documents={documents}
        today={today}
        form={() =>
          profile && (
            <>
              <ContactFormCard profile={profile} onChange={onChange} />
              <TargetsCard profile={profile} onChange={onChange} />
              <TermsCard profile={profile} onChange={onChange} />
            </>
          )
        }
      />
    </>
  );
}
