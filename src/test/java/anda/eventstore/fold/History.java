package anda.eventstore.fold;

import anda.eventstore.fold.TrialEvent.AccountMoved;
import anda.eventstore.fold.TrialEvent.AccountOpened;
import anda.eventstore.fold.TrialEvent.AccountRenamed;
import anda.eventstore.fold.TrialEvent.AmountSet;
import anda.eventstore.fold.TrialEvent.NoteTaken;
import anda.eventstore.view.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A random history, and beside it a plain table of what every account must look like now. */
final class History {

  private static final String[] TITLES = {"养牛", "光伏", "牧道", "培训", "奶站", "草场", "𠮷屋"};

  private final TrialLog log;
  private final Random random;
  private final int groups;
  private final Map<String, Expected> accounts = new LinkedHashMap<>();

  /** What one account must look like: changed by hand here, by no fold. */
  static final class Expected {
    String group;
    String title;
    @Nullable Long fen;
    long position;
    int events = 1;

    Expected(String group, String title, @Nullable Long fen, long position) {
      this.group = group;
      this.title = title;
      this.fen = fen;
      this.position = position;
    }
  }

  History(TrialLog log, long seed, int groups) {
    this.log = log;
    this.random = new Random(seed);
    this.groups = groups;
  }

  Map<String, Expected> accounts() {
    return accounts;
  }

  /** Records one more entry. */
  void next(int mostAccounts) {
    if (accounts.isEmpty() || accounts.size() < mostAccounts && random.nextInt(4) == 0) {
      open("account-" + accounts.size());
      return;
    }
    List<String> keys = new ArrayList<>(accounts.keySet());
    String key = keys.get(random.nextInt(keys.size()));
    Expected account = accounts.get(key);
    switch (random.nextInt(5)) {
      case 0 -> {
        account.title = title();
        changed(account, log.record(key, new AccountRenamed(account.group, account.title)));
      }
      case 1, 2 -> {
        long fen = random.nextInt(1_000);
        account.fen = fen;
        changed(account, log.record(key, new AmountSet(account.group, fen)));
      }
      case 3 -> {
        String from = account.group;
        account.group = group();
        changed(account, log.record(key, new AccountMoved(from, account.group)));
      }
      default -> log.record(key, new NoteTaken(account.group, "note"));
    }
  }

  private void open(String key) {
    String group = group();
    String title = title();
    Long fen = random.nextBoolean() ? Long.valueOf(random.nextInt(1_000)) : null;
    RecordedEvent event = log.record(key, new AccountOpened(group, title, fen));
    accounts.put(key, new Expected(group, title, fen, event.position()));
  }

  private static void changed(Expected account, RecordedEvent event) {
    account.position = event.position();
    account.events++;
  }

  private String group() {
    return "group-" + random.nextInt(groups);
  }

  private String title() {
    return TITLES[random.nextInt(TITLES.length)];
  }
}
