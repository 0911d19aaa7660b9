import { useProjects } from './api';

/** The name of a project in a list of something else; its id where there are too many to ask. */
export function ProjectName({ id }: { id: string }) {
  const { data } = useProjects({}, 0, '', 200);
  return <span>{data?.items.find((item) => item.id === id)?.title ?? id}</span>;
}
