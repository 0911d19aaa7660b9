import { useTranslation } from 'react-i18next';
import { When } from '@/components/When';
import { useTerm } from '@/lib/words';
import type { ProjectRecord } from './api';
import { LIFE } from './vocabulary';

/** The steps of a life: taken with its day, not known, or still to come. Never guessed. */
export function StageSteps({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  const at = LIFE.findIndex((stage) => stage === project.stage);
  const over = LIFE.findIndex((stage) => stage === project.takenOver?.stage);
  // taken over without a word on where it stands: any step may have been taken
  const unclear = project.takenOver?.stage === 'UNKNOWN';
  return (
    <ol className="steps">
      {LIFE.map((stage, index) => {
        const step = project.steps.filter((taken) => taken.stage === stage).at(-1);
        const look =
          index === at
            ? 'now'
            : step
              ? 'taken'
              : index < at || index <= over || unclear
                ? 'gap'
                : 'open';
        return (
          <li
            key={stage}
            className={`step step-${look}`}
            aria-current={look === 'now' ? 'step' : false}
          >
            <strong>{term('ProjectStage', stage)}</strong>
            <span>
              {step ? <When date={step.on} /> : t(`project.step.${look === 'now' ? 'gap' : look}`)}
            </span>
            {step?.decision?.body ? <span>{step.decision.body.name}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
