CREATE TABLE item_list (
  item_no INTEGER PRIMARY KEY,
  item_nm TEXT NOT NULL,
  kind_t TEXT NOT NULL,
  lang_cd TEXT NOT NULL,
  len_n INTEGER NOT NULL,
  stock_n INTEGER NOT NULL,
  print_on TEXT NOT NULL
);
INSERT INTO item_list VALUES (1, 'Silent Mirror', 'crime', 'el', 953, 21, '2014-10-15');
INSERT INTO item_list VALUES (2, 'Hidden Letters', 'history', 'fr', 429, 27, '1953-01-19');
INSERT INTO item_list VALUES (3, 'Burning Bridge', 'history', 'fr', 911, 38, '1899-03-22');
INSERT INTO item_list VALUES (4, 'Distant Letters', 'history', 'pl', 852, 22, '1982-06-19');
INSERT INTO item_list VALUES (5, 'Broken Mirror', 'history', 'fr', 822, 29, '1890-10-18');
INSERT INTO item_list VALUES (6, 'Golden Island', 'poetry', 'el', 248, 10, '1910-05-20');
INSERT INTO item_list VALUES (7, 'Paper Bridge', 'travel', 'pl', 862, 14, '1908-11-27');
INSERT INTO item_list VALUES (8, 'Broken Bridge', 'poetry', 'da', 566, 31, '2004-02-10');
INSERT INTO item_list VALUES (9, 'Golden Mirror', 'poetry', 'da', 972, 24, '1894-05-10');
INSERT INTO item_list VALUES (10, 'Silent Bridge', 'crime', 'pl', 423, 13, '1969-09-26');
INSERT INTO item_list VALUES (11, 'Hidden Garden', 'science', 'pl', 590, 39, '1982-02-20');
INSERT INTO item_list VALUES (12, 'Winter Mirror', 'crime', 'el', 890, 43, '1988-06-23');
INSERT INTO item_list VALUES (13, 'Winter Letters', 'history', 'da', 238, 14, '1909-07-10');
INSERT INTO item_list VALUES (14, 'Distant Garden', 'crime', 'pl', 478, 27, '1926-06-28');
INSERT INTO item_list VALUES (15, 'Burning Garden', 'travel', 'pl', 147, 44, '1911-02-04');
INSERT INTO item_list VALUES (16, 'Distant Mirror', 'history', 'pl', 201, 35, '1907-10-04');
INSERT INTO item_list VALUES (17, 'Silent Island', 'crime', 'fr', 613, 6, '1973-10-12');
INSERT INTO item_list VALUES (18, 'Burning Island', 'crime', 'fr', 98, 35, '1940-01-04');
INSERT INTO item_list VALUES (19, 'Broken Garden', 'poetry', 'pl', 891, 10, '1996-12-04');
INSERT INTO item_list VALUES (20, 'Broken River', 'travel', 'fr', 963, 20, '1927-08-23');
INSERT INTO item_list VALUES (21, 'Golden Bridge', 'crime', 'pl', 863, 35, '1890-02-07');
INSERT INTO item_list VALUES (22, 'Golden River', 'travel', 'fr', 272, 36, '1895-04-10');
INSERT INTO item_list VALUES (23, 'Hidden Harbour', 'history', 'fr', 413, 42, '1985-10-20');
INSERT INTO item_list VALUES (24, 'Silent Garden', 'travel', 'pl', 458, 34, '1973-10-26');
INSERT INTO item_list VALUES (25, 'Winter River', 'history', 'fr', 474, 20, '2020-08-09');
INSERT INTO item_list VALUES (26, 'Distant Island', 'travel', 'da', 937, 6, '1951-10-26');
INSERT INTO item_list VALUES (27, 'Burning Letters', 'science', 'fr', 208, 14, '1955-12-15');
INSERT INTO item_list VALUES (28, 'Burning Harbour', 'travel', 'da', 884, 15, '1998-08-03');
INSERT INTO item_list VALUES (29, 'Broken Letters', 'travel', 'el', 903, 5, '1936-10-12');
INSERT INTO item_list VALUES (30, 'Burning River', 'history', 'pl', 395, 33, '2019-01-07');
INSERT INTO item_list VALUES (31, 'Winter Island', 'poetry', 'da', 880, 42, '1964-05-13');
INSERT INTO item_list VALUES (32, 'Silent River', 'travel', 'fr', 720, 34, '1965-11-04');
INSERT INTO item_list VALUES (33, 'Paper Island', 'travel', 'fr', 535, 24, '1909-03-25');
INSERT INTO item_list VALUES (34, 'Silent Harbour', 'science', 'fr', 109, 41, '2011-08-06');
INSERT INTO item_list VALUES (35, 'Broken Harbour', 'poetry', 'da', 335, 18, '1893-02-18');
INSERT INTO item_list VALUES (36, 'Hidden Island', 'history', 'da', 166, 22, '1929-12-10');
INSERT INTO item_list VALUES (37, 'Distant River', 'poetry', 'da', 225, 42, '1913-03-07');
INSERT INTO item_list VALUES (38, 'Paper Garden', 'science', 'da', 621, 7, '1932-12-25');
INSERT INTO item_list VALUES (39, 'Hidden Mirror', 'crime', 'da', 843, 2, '2009-04-16');
INSERT INTO item_list VALUES (40, 'Winter Harbour', 'history', 'pl', 328, 34, '1890-01-20');
INSERT INTO item_list VALUES (41, 'Paper River', 'history', 'pl', 760, 8, '2004-01-27');
INSERT INTO item_list VALUES (42, 'Winter Bridge', 'travel', 'pl', 935, 15, '1903-12-08');
INSERT INTO item_list VALUES (43, 'Broken Island', 'science', 'da', 134, 45, '1975-10-01');
INSERT INTO item_list VALUES (44, 'Winter Garden', 'history', 'da', 417, 6, '1906-12-02');
CREATE TABLE user_tab (
  user_no INTEGER PRIMARY KEY,
  user_nm TEXT NOT NULL,
  class_t TEXT NOT NULL,
  zone_nm TEXT NOT NULL,
  score_t INTEGER NOT NULL,
  start_on TEXT NOT NULL
);
INSERT INTO user_tab VALUES (1, 'Pavel Ivers', 'student', 'Riverside', 649, '2016-08-12');
INSERT INTO user_tab VALUES (2, 'Sven Rossi', 'student', 'Mill Hill', 226, '2013-07-03');
INSERT INTO user_tab VALUES (3, 'Jonas Ivers', 'family', 'Mill Hill', 521, '2008-08-09');
INSERT INTO user_tab VALUES (4, 'Leo Costa', 'student', 'Mill Hill', 747, '2006-02-04');
INSERT INTO user_tab VALUES (5, 'Hugo Abel', 'senior', 'Riverside', 154, '2009-01-14');
INSERT INTO user_tab VALUES (6, 'Alma Weiss', 'basic', 'Park End', 866, '2005-08-14');
INSERT INTO user_tab VALUES (7, 'Rita Holm', 'senior', 'Old Town', 628, '2004-07-13');
INSERT INTO user_tab VALUES (8, 'Walt Costa', 'family', 'Old Town', 633, '2004-06-13');
INSERT INTO user_tab VALUES (9, 'Alma Ferri', 'senior', 'Mill Hill', 821, '2012-05-28');
INSERT INTO user_tab VALUES (10, 'Dario Pohl', 'basic', 'Old Town', 167, '2013-03-18');
INSERT INTO user_tab VALUES (11, 'Yara Moser', 'basic', 'Old Town', 127, '2023-06-03');
INSERT INTO user_tab VALUES (12, 'Jonas Novak', 'family', 'Riverside', 325, '2016-10-26');
INSERT INTO user_tab VALUES (13, 'Walt Ekman', 'basic', 'Old Town', 77, '2015-06-17');
INSERT INTO user_tab VALUES (14, 'Jonas Rossi', 'basic', 'Riverside', 551, '2008-12-09');
INSERT INTO user_tab VALUES (15, 'Boris Holm', 'basic', 'Park End', 676, '2019-10-11');
INSERT INTO user_tab VALUES (16, 'Leo Rossi', 'student', 'Old Town', 474, '2001-01-10');
INSERT INTO user_tab VALUES (17, 'Jonas Stein', 'student', 'Old Town', 346, '2014-05-09');
INSERT INTO user_tab VALUES (18, 'Vera Abel', 'basic', 'Old Town', 631, '2012-08-17');
INSERT INTO user_tab VALUES (19, 'Hugo Moser', 'student', 'Mill Hill', 216, '2006-04-03');
INSERT INTO user_tab VALUES (20, 'Mira Pohl', 'family', 'Mill Hill', 645, '2013-09-08');
INSERT INTO user_tab VALUES (21, 'Felix Moser', 'senior', 'Mill Hill', 83, '2012-11-17');
INSERT INTO user_tab VALUES (22, 'Carla Brandt', 'family', 'Riverside', 34, '2008-08-19');
INSERT INTO user_tab VALUES (23, 'Zeno Gallo', 'basic', 'Mill Hill', 321, '2017-03-10');
INSERT INTO user_tab VALUES (24, 'Carla Abel', 'senior', 'Mill Hill', 777, '2011-12-24');
INSERT INTO user_tab VALUES (25, 'Ines Stein', 'basic', 'Old Town', 616, '2021-07-09');
INSERT INTO user_tab VALUES (26, 'Leo Ferri', 'family', 'Old Town', 665, '2023-06-07');
INSERT INTO user_tab VALUES (27, 'Hugo Duval', 'senior', 'Park End', 817, '2011-09-14');
INSERT INTO user_tab VALUES (28, 'Boris Rossi', 'basic', 'Mill Hill', 438, '2023-04-16');
INSERT INTO user_tab VALUES (29, 'Leo Moser', 'basic', 'Mill Hill', 10, '2023-06-26');
INSERT INTO user_tab VALUES (30, 'Edda Janssen', 'family', 'Riverside', 138, '2015-09-02');
INSERT INTO user_tab VALUES (31, 'Felix Urban', 'family', 'Old Town', 801, '2005-12-12');
INSERT INTO user_tab VALUES (32, 'Felix Ortiz', 'family', 'Old Town', 532, '2013-05-10');
INSERT INTO user_tab VALUES (33, 'Olga Ortiz', 'student', 'Mill Hill', 265, '2017-02-05');
INSERT INTO user_tab VALUES (34, 'Greta Kovac', 'family', 'Park End', 366, '2002-05-02');
INSERT INTO user_tab VALUES (35, 'Uwe Ivers', 'basic', 'Mill Hill', 48, '2020-02-22');
INSERT INTO user_tab VALUES (36, 'Hugo Urban', 'student', 'Riverside', 699, '2006-04-24');
CREATE TABLE out_log (
  out_no INTEGER PRIMARY KEY,
  out_code TEXT NOT NULL,
  stat_cd TEXT NOT NULL,
  desk_of TEXT NOT NULL,
  extra_e INTEGER NOT NULL,
  long_n INTEGER NOT NULL,
  out_on TEXT NOT NULL,
  item_ref INTEGER NOT NULL,
  user_ref INTEGER NOT NULL,
  FOREIGN KEY (item_ref) REFERENCES item_list(item_no),
  FOREIGN KEY (user_ref) REFERENCES user_tab(user_no)
);
INSERT INTO out_log VALUES (1, 'L792', 'L', 'main desk', 2, 52, '2017-09-14', 22, 32);
INSERT INTO out_log VALUES (2, 'L820', 'L', 'kiosk', 75, 20, '2020-06-10', 27, 29);
INSERT INTO out_log VALUES (3, 'L934', 'L', 'mail', 43, 37, '2024-04-23', 15, 18);
INSERT INTO out_log VALUES (4, 'L231', 'L', 'mail', 22, 102, '2023-05-22', 29, 13);
INSERT INTO out_log VALUES (5, 'L877', 'L', 'main desk', 88, 90, '2015-08-22', 34, 32);
INSERT INTO out_log VALUES (6, 'L182', 'O', 'main desk', 63, 109, '2015-08-02', 16, 5);
INSERT INTO out_log VALUES (7, 'L158', 'L', 'mail', 89, 107, '2014-03-13', 2, 25);
INSERT INTO out_log VALUES (8, 'L685', 'O', 'kiosk', 59, 39, '2024-10-22', 4, 26);
INSERT INTO out_log VALUES (9, 'L548', 'L', 'main desk', 2, 63, '2021-03-02', 27, 29);
INSERT INTO out_log VALUES (10, 'L907', 'R', 'mail', 69, 27, '2012-01-13', 33, 30);
INSERT INTO out_log VALUES (11, 'L165', 'L', 'main desk', 54, 106, '2023-12-20', 21, 4);
INSERT INTO out_log VALUES (12, 'L567', 'O', 'mail', 87, 117, '2019-04-27', 27, 9);
INSERT INTO out_log VALUES (13, 'L537', 'O', 'mail', 67, 114, '2013-04-19', 2, 18);
INSERT INTO out_log VALUES (14, 'L833', 'L', 'kiosk', 50, 80, '2018-02-12', 18, 26);
INSERT INTO out_log VALUES (15, 'L302', 'L', 'main desk', 15, 119, '2013-08-07', 14, 23);
INSERT INTO out_log VALUES (16, 'L959', 'O', 'mail', 11, 110, '2024-01-02', 13, 20);
INSERT INTO out_log VALUES (17, 'L830', 'R', 'mail', 90, 68, '2020-04-14', 17, 12);
INSERT INTO out_log VALUES (18, 'L774', 'O', 'main desk', 13, 42, '2016-05-10', 17, 21);
INSERT INTO out_log VALUES (19, 'L230', 'L', 'main desk', 84, 118, '2023-11-27', 18, 32);
INSERT INTO out_log VALUES (20, 'L645', 'L', 'kiosk', 45, 61, '2024-11-12', 25, 29);
INSERT INTO out_log VALUES (21, 'L740', 'L', 'mail', 17, 46, '2014-05-19', 32, 19);
INSERT INTO out_log VALUES (22, 'L724', 'L', 'kiosk', 65, 43, '2018-10-28', 34, 34);
INSERT INTO out_log VALUES (23, 'L254', 'O', 'mail', 77, 59, '2012-07-13', 9, 18);
INSERT INTO out_log VALUES (24, 'L110', 'R', 'kiosk', 69, 62, '2019-02-23', 16, 17);
INSERT INTO out_log VALUES (25, 'L203', 'O', 'kiosk', 0, 111, '2014-12-09', 7, 32);
INSERT INTO out_log VALUES (26, 'L591', 'L', 'kiosk', 22, 78, '2024-02-27', 39, 5);
INSERT INTO out_log VALUES (27, 'L870', 'L', 'kiosk', 39, 48, '2020-03-04', 13, 27);
INSERT INTO out_log VALUES (28, 'L839', 'O', 'main desk', 65, 2, '2024-10-15', 37, 11);
INSERT INTO out_log VALUES (29, 'L464', 'L', 'mail', 1, 63, '2019-08-25', 35, 34);
INSERT INTO out_log VALUES (30, 'L924', 'L', 'kiosk', 2, 58, '2016-04-16', 39, 21);
INSERT INTO out_log VALUES (31, 'L826', 'L', 'mail', 94, 46, '2013-02-11', 38, 18);
INSERT INTO out_log VALUES (32, 'L995', 'R', 'kiosk', 82, 26, '2022-11-21', 13, 30);
INSERT INTO out_log VALUES (33, 'L557', 'O', 'kiosk', 67, 81, '2021-12-24', 9, 25);
INSERT INTO out_log VALUES (34, 'L997', 'L', 'mail', 16, 59, '2020-10-14', 2, 17);
INSERT INTO out_log VALUES (35, 'L778', 'R', 'kiosk', 11, 67, '2015-09-27', 27, 13);
INSERT INTO out_log VALUES (36, 'L334', 'L', 'mail', 59, 40, '2016-05-22', 35, 36);
INSERT INTO out_log VALUES (37, 'L260', 'L', 'mail', 70, 32, '2014-11-25', 14, 11);
INSERT INTO out_log VALUES (38, 'L236', 'L', 'kiosk', 5, 73, '2020-04-01', 4, 4);
INSERT INTO out_log VALUES (39, 'L847', 'R', 'kiosk', 91, 71, '2023-06-12', 6, 30);
INSERT INTO out_log VALUES (40, 'L908', 'O', 'kiosk', 19, 20, '2021-10-26', 22, 5);
INSERT INTO out_log VALUES (41, 'L328', 'L', 'kiosk', 89, 26, '2023-11-10', 21, 13);
INSERT INTO out_log VALUES (42, 'L486', 'L', 'mail', 74, 97, '2024-11-21', 28, 36);
INSERT INTO out_log VALUES (43, 'L777', 'L', 'kiosk', 71, 39, '2018-05-09', 34, 23);
INSERT INTO out_log VALUES (44, 'L710', 'R', 'main desk', 78, 75, '2012-05-08', 42, 4);
INSERT INTO out_log VALUES (45, 'L621', 'L', 'main desk', 26, 113, '2022-08-15', 23, 2);
INSERT INTO out_log VALUES (46, 'L411', 'R', 'kiosk', 93, 50, '2021-09-19', 34, 30);
INSERT INTO out_log VALUES (47, 'L315', 'R', 'mail', 37, 34, '2022-05-27', 37, 32);
INSERT INTO out_log VALUES (48, 'L338', 'L', 'mail', 95, 77, '2024-10-12', 32, 13);
INSERT INTO out_log VALUES (49, 'L193', 'O', 'mail', 41, 85, '2013-08-01', 10, 32);
INSERT INTO out_log VALUES (50, 'L425', 'O', 'mail', 59, 47, '2018-03-25', 25, 6);
INSERT INTO out_log VALUES (51, 'L644', 'R', 'kiosk', 12, 78, '2017-02-03', 16, 18);
INSERT INTO out_log VALUES (52, 'L237', 'O', 'main desk', 59, 109, '2021-09-01', 16, 24);
INSERT INTO out_log VALUES (53, 'L208', 'L', 'main desk', 62, 30, '2023-08-18', 20, 31);
INSERT INTO out_log VALUES (54, 'L964', 'L', 'mail', 47, 71, '2012-04-09', 24, 11);
INSERT INTO out_log VALUES (55, 'L795', 'L', 'kiosk', 66, 84, '2012-03-07', 34, 23);
INSERT INTO out_log VALUES (56, 'L378', 'L', 'mail', 6, 17, '2017-04-22', 9, 34);
INSERT INTO out_log VALUES (57, 'L721', 'L', 'main desk', 7, 26, '2019-05-14', 7, 12);
INSERT INTO out_log VALUES (58, 'L268', 'L', 'main desk', 75, 56, '2022-04-15', 3, 15);
INSERT INTO out_log VALUES (59, 'L619', 'L', 'mail', 58, 33, '2015-10-11', 6, 5);
INSERT INTO out_log VALUES (60, 'L160', 'L', 'main desk', 32, 105, '2020-10-14', 8, 32);
INSERT INTO out_log VALUES (61, 'L530', 'L', 'mail', 21, 94, '2016-04-05', 13, 18);
INSERT INTO out_log VALUES (62, 'L613', 'L', 'kiosk', 85, 39, '2024-06-01', 22, 9);
INSERT INTO out_log VALUES (63, 'L836', 'O', 'kiosk', 76, 66, '2018-07-19', 40, 34);
INSERT INTO out_log VALUES (64, 'L393', 'O', 'kiosk', 17, 33, '2018-10-01', 36, 32);
INSERT INTO out_log VALUES (65, 'L112', 'R', 'kiosk', 45, 25, '2012-11-28', 22, 4);
INSERT INTO out_log VALUES (66, 'L471', 'L', 'mail', 44, 66, '2015-04-07', 29, 5);
INSERT INTO out_log VALUES (67, 'L499', 'L', 'main desk', 37, 56, '2018-05-14', 32, 26);
INSERT INTO out_log VALUES (68, 'L109', 'O', 'mail', 13, 64, '2014-10-19', 29, 21);
INSERT INTO out_log VALUES (69, 'L579', 'L', 'kiosk', 24, 28, '2016-11-15', 29, 21);
INSERT INTO out_log VALUES (70, 'L656', 'O', 'main desk', 67, 17, '2024-04-07', 32, 32);
INSERT INTO out_log VALUES (71, 'L731', 'R', 'mail', 23, 68, '2022-11-01', 21, 25);
INSERT INTO out_log VALUES (72, 'L449', 'L', 'main desk', 2, 14, '2022-02-11', 32, 5);
INSERT INTO out_log VALUES (73, 'L293', 'R', 'mail', 26, 107, '2023-07-03', 42, 32);
INSERT INTO out_log VALUES (74, 'L840', 'L', 'main desk', 94, 51, '2015-10-09', 28, 13);
INSERT INTO out_log VALUES (75, 'L920', 'O', 'mail', 42, 45, '2014-03-12', 32, 26);
INSERT INTO out_log VALUES (76, 'L457', 'R', 'main desk', 31, 58, '2017-04-13', 37, 24);
INSERT INTO out_log VALUES (77, 'L689', 'L', 'main desk', 39, 119, '2022-01-14', 18, 4);
INSERT INTO out_log VALUES (78, 'L479', 'L', 'mail', 86, 114, '2013-05-20', 23, 16);
INSERT INTO out_log VALUES (79, 'L668', 'O', 'kiosk', 39, 82, '2019-09-14', 21, 32);
INSERT INTO out_log VALUES (80, 'L928', 'L', 'main desk', 64, 8, '2023-05-27', 7, 32);
INSERT INTO out_log VALUES (81, 'L701', 'L', 'mail', 57, 76, '2014-02-01', 9, 30);
INSERT INTO out_log VALUES (82, 'L610', 'O', 'mail', 15, 40, '2020-03-24', 21, 11);
INSERT INTO out_log VALUES (83, 'L284', 'O', 'kiosk', 90, 26, '2019-07-11', 15, 29);
INSERT INTO out_log VALUES (84, 'L798', 'L', 'mail', 29, 68, '2020-06-13', 2, 36);
INSERT INTO out_log VALUES (85, 'L410', 'L', 'kiosk', 83, 21, '2023-02-16', 6, 32);
INSERT INTO out_log VALUES (86, 'L515', 'L', 'kiosk', 62, 45, '2021-03-27', 32, 32);
INSERT INTO out_log VALUES (87, 'L770', 'L', 'main desk', 94, 32, '2019-01-19', 21, 17);
INSERT INTO out_log VALUES (88, 'L536', 'L', 'mail', 5, 95, '2012-02-15', 42, 30);
INSERT INTO out_log VALUES (89, 'L912', 'R', 'main desk', 88, 21, '2021-03-09', 29, 9);
INSERT INTO out_log VALUES (90, 'L190', 'L', 'main desk', 48, 39, '2016-05-06', 22, 4);
INSERT INTO out_log VALUES (91, 'L602', 'O', 'mail', 13, 97, '2016-06-03', 32, 4);
INSERT INTO out_log VALUES (92, 'L301', 'R', 'mail', 52, 32, '2019-11-22', 8, 11);
INSERT INTO out_log VALUES (93, 'L769', 'R', 'kiosk', 32, 62, '2024-04-11', 6, 21);
INSERT INTO out_log VALUES (94, 'L941', 'R', 'main desk', 86, 29, '2016-02-01', 14, 1);
INSERT INTO out_log VALUES (95, 'L554', 'R', 'mail', 11, 8, '2020-05-07', 32, 18);
INSERT INTO out_log VALUES (96, 'L970', 'O', 'main desk', 26, 5, '2017-08-18', 9, 13);
INSERT INTO out_log VALUES (97, 'L744', 'O', 'mail', 41, 79, '2016-12-26', 1, 5);
INSERT INTO out_log VALUES (98, 'L889', 'L', 'mail', 89, 16, '2015-06-13', 32, 8);
INSERT INTO out_log VALUES (99, 'L745', 'O', 'kiosk', 44, 119, '2012-07-02', 6, 16);
INSERT INTO out_log VALUES (100, 'L810', 'L', 'main desk', 9, 1, '2023-06-07', 29, 18);
INSERT INTO out_log VALUES (101, 'L263', 'L', 'kiosk', 4, 99, '2012-09-09', 37, 1);
INSERT INTO out_log VALUES (102, 'L930', 'L', 'mail', 71, 51, '2014-11-22', 15, 21);
INSERT INTO out_log VALUES (103, 'L117', 'O', 'mail', 38, 28, '2017-04-08', 14, 36);
INSERT INTO out_log VALUES (104, 'L845', 'L', 'mail', 72, 110, '2024-03-20', 39, 20);
INSERT INTO out_log VALUES (105, 'L213', 'L', 'kiosk', 2, 29, '2023-06-26', 2, 26);
INSERT INTO out_log VALUES (106, 'L580', 'O', 'mail', 75, 63, '2017-06-26', 5, 28);
INSERT INTO out_log VALUES (107, 'L402', 'L', 'mail', 67, 98, '2016-04-04', 13, 26);
INSERT INTO out_log VALUES (108, 'L251', 'O', 'kiosk', 58, 25, '2014-05-08', 38, 25);
INSERT INTO out_log VALUES (109, 'L759', 'L', 'mail', 39, 76, '2020-11-04', 4, 17);
INSERT INTO out_log VALUES (110, 'L175', 'O', 'main desk', 46, 19, '2021-02-17', 4, 9);
INSERT INTO out_log VALUES (111, 'L771', 'O', 'kiosk', 29, 75, '2022-10-05', 36, 36);
INSERT INTO out_log VALUES (112, 'L573', 'L', 'kiosk', 64, 15, '2016-03-14', 23, 32);
INSERT INTO out_log VALUES (113, 'L290', 'L', 'mail', 60, 45, '2018-06-05', 22, 25);
INSERT INTO out_log VALUES (114, 'L717', 'L', 'kiosk', 27, 105, '2019-07-07', 35, 11);
INSERT INTO out_log VALUES (115, 'L475', 'O', 'main desk', 55, 98, '2022-06-09', 16, 19);
INSERT INTO out_log VALUES (116, 'L743', 'L', 'kiosk', 27, 40, '2013-08-14', 5, 32);
INSERT INTO out_log VALUES (117, 'L963', 'L', 'mail', 68, 63, '2017-06-01', 31, 27);
INSERT INTO out_log VALUES (118, 'L155', 'R', 'kiosk', 80, 51, '2016-04-27', 38, 27);
INSERT INTO out_log VALUES (119, 'L542', 'L', 'kiosk', 70, 47, '2019-05-21', 18, 23);
INSERT INTO out_log VALUES (120, 'L205', 'L', 'main desk', 34, 87, '2024-05-20', 14, 25);
INSERT INTO out_log VALUES (121, 'L975', 'R', 'kiosk', 29, 20, '2019-08-07', 21, 20);
INSERT INTO out_log VALUES (122, 'L413', 'R', 'mail', 13, 24, '2012-08-18', 23, 14);
INSERT INTO out_log VALUES (123, 'L716', 'L', 'mail', 14, 41, '2012-08-21', 6, 19);
INSERT INTO out_log VALUES (124, 'L355', 'O', 'kiosk', 76, 20, '2015-03-26', 4, 32);
INSERT INTO out_log VALUES (125, 'L209', 'L', 'main desk', 53, 47, '2023-11-19', 28, 2);
INSERT INTO out_log VALUES (126, 'L306', 'L', 'main desk', 86, 71, '2019-04-25', 22, 11);
INSERT INTO out_log VALUES (127, 'L470', 'O', 'main desk', 86, 57, '2023-03-13', 38, 11);
INSERT INTO out_log VALUES (128, 'L868', 'L', 'mail', 77, 56, '2020-03-04', 42, 6);
INSERT INTO out_log VALUES (129, 'L358', 'L', 'main desk', 34, 60, '2020-06-22', 13, 32);
INSERT INTO out_log VALUES (130, 'L776', 'L', 'mail', 66, 77, '2018-03-26', 29, 20);
INSERT INTO out_log VALUES (131, 'L438', 'O', 'main desk', 38, 51, '2019-07-07', 5, 11);
INSERT INTO out_log VALUES (132, 'L264', 'L', 'main desk', 69, 48, '2024-05-14', 21, 23);
INSERT INTO out_log VALUES (133, 'L954', 'L', 'kiosk', 90, 92, '2018-02-04', 27, 21);
INSERT INTO out_log VALUES (134, 'L291', 'L', 'kiosk', 48, 56, '2021-04-16', 36, 17);
INSERT INTO out_log VALUES (135, 'L561', 'L', 'main desk', 67, 43, '2023-10-05', 7, 21);
INSERT INTO out_log VALUES (136, 'L642', 'R', 'mail', 19, 98, '2017-05-10', 37, 25);
INSERT INTO out_log VALUES (137, 'L728', 'L', 'main desk', 70, 110, '2021-05-01', 15, 21);
INSERT INTO out_log VALUES (138, 'L633', 'O', 'main desk', 78, 116, '2014-03-11', 7, 32);
INSERT INTO out_log VALUES (139, 'L332', 'L', 'mail', 35, 47, '2017-02-16', 37, 5);
INSERT INTO out_log VALUES (140, 'L460', 'L', 'kiosk', 66, 113, '2019-07-13', 2, 29);
INSERT INTO out_log VALUES (141, 'L601', 'L', 'mail', 36, 6, '2020-07-20', 3, 11);
INSERT INTO out_log VALUES (142, 'L590', 'O', 'main desk', 46, 11, '2021-12-01', 18, 13);
INSERT INTO out_log VALUES (143, 'L686', 'L', 'mail', 77, 44, '2022-07-04', 5, 1);
INSERT INTO out_log VALUES (144, 'L400', 'L', 'kiosk', 93, 9, '2024-02-11', 38, 12);
INSERT INTO out_log VALUES (145, 'L552', 'L', 'kiosk', 69, 34, '2015-03-28', 6, 11);
INSERT INTO out_log VALUES (146, 'L837', 'R', 'mail', 47, 97, '2014-12-06', 28, 29);
INSERT INTO out_log VALUES (147, 'L102', 'O', 'kiosk', 69, 62, '2015-03-26', 23, 4);
INSERT INTO out_log VALUES (148, 'L523', 'L', 'mail', 38, 81, '2018-06-10', 34, 27);
INSERT INTO out_log VALUES (149, 'L814', 'O', 'kiosk', 56, 39, '2021-02-06', 34, 26);
INSERT INTO out_log VALUES (150, 'L452', 'L', 'kiosk', 38, 53, '2021-10-02', 16, 22);
