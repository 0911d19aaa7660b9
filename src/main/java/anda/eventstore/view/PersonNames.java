package anda.eventstore.view;

import anda.eventstore.view.HistoryReader.Words;
import java.util.Optional;

/** 人员称谓 What the person of an id is called in public: a unit and a post, never a person's name. */
public interface PersonNames {

  /** The post; empty when unknown. */
  Optional<Words> post(String personId);
}
