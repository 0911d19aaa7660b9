import type { ComponentProps } from 'react';
import { RemoteSelect } from '../RemoteSelect';

interface PlaceRow {
  code: string;
  name: string;
  path: string[];
}

interface PairingRow {
  id: string;
  donor: { place: { name: string } };
  recipient: { place: { name: string } };
  round: string;
}

type Given = Pick<ComponentProps<typeof RemoteSelect>, 'id' | 'value'> & {
  onChange?: (value: string | string[] | null) => void;
};

/** Places by name or code. */
export function PlaceSelect(props: Given) {
  return <RemoteSelect<PlaceRow> {...props} multiple path="/regions" option={placeOption} />;
}

/** One place. */
export function OnePlaceSelect(props: Given) {
  return <RemoteSelect<PlaceRow> {...props} path="/regions" option={placeOption} />;
}

/** A name alone is no key: the places above it stand beside. */
function placeOption(place: PlaceRow) {
  const above = place.path.slice(0, -1).join(' / ');
  return { value: place.code, label: above === '' ? place.name : `${place.name} · ${above}` };
}

export function PairingSelect(props: Given) {
  return (
    <RemoteSelect<PairingRow>
      {...props}
      multiple
      path="/pairings"
      option={(pairing) => ({
        value: pairing.id,
        label: `${pairing.donor.place.name} – ${pairing.recipient.place.name} ${pairing.round}`,
      })}
    />
  );
}

interface ProjectRow {
  id: string;
  title: string | null;
}

export function ProjectSelect({ multiple = false, ...props }: Given & { multiple?: boolean }) {
  return (
    <RemoteSelect<ProjectRow>
      {...props}
      multiple={multiple}
      path="/projects"
      option={(project) => ({ value: project.id, label: project.title ?? project.id })}
    />
  );
}

interface UnitRow {
  id: string;
  name: string;
}

export function UnitSelect(props: Given) {
  return (
    <RemoteSelect<UnitRow>
      {...props}
      path="/units"
      option={(unit) => ({ value: unit.id, label: unit.name })}
    />
  );
}
