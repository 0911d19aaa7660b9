import { useTerm } from '@/lib/words';

const looks: Record<string, string> = {
  APPROVED: 'state state-go',
  IN_IMPLEMENTATION: 'state state-go',
  COMPLETED: 'state state-good',
  ACCEPTED: 'state state-good',
  HANDED_OVER: 'state state-good',
  ENDED: 'state state-bad',
  ANNULLED: 'state state-bad',
};

export function StageTag({ stage }: { stage: string }) {
  return <span className={looks[stage] ?? 'state'}>{useTerm()('ProjectStage', stage)}</span>;
}
