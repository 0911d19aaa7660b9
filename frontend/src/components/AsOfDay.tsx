interface Props {
  label: string;
  /** The day shown; empty while it is not known. */
  day: string;
  onChange: (day: string) => void;
}

/** The day for which the standing of things is worked out. */
export function AsOfDay({ label, day, onChange }: Props) {
  return (
    <label>
      {label}
      <input
        type="date"
        className="plain-input"
        value={day}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
