import { useTranslation } from 'react-i18next';
import { type Column, DataList } from '@/components/DataList';
import { Unknown } from '@/components/Money';
import { When } from '@/components/When';
import { useTerm } from '@/lib/words';
import { allOf } from '@/lib/whole';
import type { HouseholdFile, Member } from './api';
import { HouseholdName } from './HouseholdTotals';

/** Who belongs to it, masked; an empty field says why it is empty where that was told. */
export function Members({ members }: { members: Member[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t('household.page.members')}>
      <h2 className="section">{t('household.page.members')}</h2>
      <DataList<Member>
        label={t('household.page.members')}
        result={allOf(members)}
        columns={useColumns()}
        rowKey={(member) => member.id}
        empty={<strong>{t('household.page.noMembers')}</strong>}
      />
    </section>
  );
}

function useColumns(): Column<Member>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const field = (member: Member, value: string | null, name: string) => {
    const why = member.absent.find((one) => one.field === name)?.why;
    return value === null ? (
      <Unknown word={why ? term('Absence', why) : t('household.notFilled')} />
    ) : (
      <span className="num">{value}</span>
    );
  };
  return [
    {
      key: 'name',
      title: term('IdentityField', 'NAME'),
      width: 90,
      render: (member) => member.name ?? <Unknown />,
    },
    {
      key: 'relation',
      title: t('household.field.relation'),
      width: 100,
      render: (member) =>
        member.relation === 'UNKNOWN' ? (
          <Unknown />
        ) : (
          <>
            {term('Relation', member.relation)}
            {member.relationText ? <span className="said">{member.relationText}</span> : null}
          </>
        ),
    },
    {
      key: 'labour',
      title: t('household.field.labour'),
      width: 130,
      render: (member) =>
        member.labour === 'UNKNOWN' ? <Unknown /> : term('LabourCapacity', member.labour),
    },
    {
      key: 'idNumber',
      title: term('IdentityField', 'ID_NUMBER'),
      render: (member) => field(member, member.idNumber, 'ID_NUMBER'),
    },
    {
      key: 'phone',
      title: term('IdentityField', 'PHONE'),
      width: 120,
      render: (member) => field(member, member.phone, 'PHONE'),
    },
    {
      key: 'account',
      title: term('IdentityField', 'ACCOUNT'),
      render: (member) => field(member, member.account, 'ACCOUNT'),
    },
    {
      key: 'since',
      title: t('household.field.since'),
      width: 110,
      render: (member) => <When date={member.since} />,
    },
  ];
}

export function GoneMembers({ gone }: { gone: HouseholdFile['gone'] }) {
  const { t } = useTranslation();
  const term = useTerm();
  return gone.length === 0 ? null : (
    <section className="panel" aria-label={t('household.page.gone')}>
      <h2 className="section">{t('household.page.gone')}</h2>
      <ul className="plain-list">
        {gone.map(({ member, how, on, into }) => (
          <li key={member.id}>
            {member.name ?? <Unknown />}{' '}
            <span className="state">{term('HouseholdCard.Going', how)}</span> <When date={on} />{' '}
            {into ? <HouseholdName id={into} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
