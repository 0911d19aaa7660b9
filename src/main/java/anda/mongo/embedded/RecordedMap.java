package anda.mongo.embedded;

import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;

/** A map of the store; what a command changes in it becomes part of the command's record. */
final class RecordedMap extends MVMap<byte[], byte[]> {
  private final String name;

  private RecordedMap(
      Map<String, Object> config, DataType<byte[]> keys, DataType<byte[]> values, String name) {
    super(config, keys, values);
    this.name = name;
  }

  @Override
  public byte[] put(byte[] key, byte[] value) {
    byte[] before = super.put(key, value);
    Changes.put(name, key, value);
    return before;
  }

  @Override
  public byte[] remove(Object key) {
    byte[] before = super.remove(key);
    Changes.remove(name, (byte[]) key);
    return before;
  }

  /** Makes the map of one name. */
  static final class Builder extends BasicBuilder<RecordedMap, byte[], byte[]> {
    private final String name;

    Builder(String name) {
      this.name = name;
      setKeyType(BytesType.INSTANCE);
      setValueType(BytesType.INSTANCE);
    }

    @Override
    protected RecordedMap create(Map<String, Object> config) {
      return new RecordedMap(config, getKeyType(), getValueType(), name);
    }
  }
}
