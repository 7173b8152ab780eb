<?php // creates the data base once, with the two operators
[$_, $file, $lang] = $argv;
if (file_exists($file) && filesize($file) > 0) exit(0);
$db = new PDO("sqlite:$file.new"); $db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$db->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));
$sig = "Оператор Мария Иванова\nСлужба поддержки shop.test";
foreach (['operator' => 0, 'operator-html' => 1] as $user => $html) {
  $prefs = serialize(['htmleditor' => $html, 'refresh_interval' => 0, 'draft_autosave' => 0, 'show_sig' => 1]);
  $db->prepare("INSERT INTO users (username, mail_host, created, language, preferences) VALUES (?, '127.0.0.1', datetime('now'), ?, ?)")->execute([$user, $lang, $prefs]);
  $id = $db->lastInsertId();
  $db->prepare("INSERT INTO identities (user_id, changed, standard, name, organization, email, signature, html_signature) VALUES (?, datetime('now'), 1, ?, ?, ?, ?, 0)")
     ->execute([$id, 'Служба поддержки', 'shop.test', "$user@shop.test", $sig]);
}
$db = null; rename("$file.new", $file);
