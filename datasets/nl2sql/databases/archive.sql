CREATE TABLE t_books (
  k_book INTEGER PRIMARY KEY,
  c_book_label TEXT NOT NULL,
  c_genre TEXT NOT NULL,
  c_language TEXT NOT NULL,
  c_number_of_pages INTEGER NOT NULL,
  c_copies INTEGER NOT NULL,
  c_publication_date TEXT NOT NULL
);
INSERT INTO t_books VALUES (1, 'Golden Harbour', 'science', 'fr', 494, 16, '2003-10-21');
INSERT INTO t_books VALUES (2, 'Distant Mirror', 'travel', 'fr', 176, 39, '1918-10-17');
INSERT INTO t_books VALUES (3, 'Distant Garden', 'history', 'da', 64, 34, '1945-06-25');
INSERT INTO t_books VALUES (4, 'Golden Bridge', 'science', 'fr', 770, 44, '1895-03-23');
INSERT INTO t_books VALUES (5, 'Winter Mirror', 'history', 'pl', 775, 21, '1897-12-28');
INSERT INTO t_books VALUES (6, 'Silent Bridge', 'travel', 'pl', 299, 27, '1902-10-08');
INSERT INTO t_books VALUES (7, 'Golden Island', 'history', 'da', 518, 14, '1896-09-28');
INSERT INTO t_books VALUES (8, 'Winter Letters', 'history', 'el', 140, 14, '1997-03-24');
INSERT INTO t_books VALUES (9, 'Winter Garden', 'poetry', 'da', 522, 6, '1918-01-15');
INSERT INTO t_books VALUES (10, 'Distant Letters', 'travel', 'el', 851, 26, '1993-07-23');
INSERT INTO t_books VALUES (11, 'Hidden Island', 'science', 'da', 419, 25, '2017-07-15');
INSERT INTO t_books VALUES (12, 'Burning Island', 'history', 'el', 723, 41, '1927-07-16');
INSERT INTO t_books VALUES (13, 'Winter Island', 'history', 'fr', 775, 25, '1929-04-09');
INSERT INTO t_books VALUES (14, 'Hidden Harbour', 'history', 'fr', 734, 8, '1931-11-10');
INSERT INTO t_books VALUES (15, 'Winter River', 'science', 'fr', 815, 21, '1990-10-25');
INSERT INTO t_books VALUES (16, 'Paper Harbour', 'travel', 'fr', 121, 11, '1973-02-01');
INSERT INTO t_books VALUES (17, 'Burning Bridge', 'crime', 'pl', 156, 45, '1938-08-25');
INSERT INTO t_books VALUES (18, 'Distant Harbour', 'history', 'el', 464, 23, '1945-08-03');
INSERT INTO t_books VALUES (19, 'Burning Garden', 'poetry', 'el', 304, 43, '1894-08-18');
INSERT INTO t_books VALUES (20, 'Broken River', 'poetry', 'fr', 861, 13, '1929-04-26');
INSERT INTO t_books VALUES (21, 'Broken Letters', 'poetry', 'fr', 434, 34, '1909-05-19');
INSERT INTO t_books VALUES (22, 'Silent River', 'poetry', 'el', 833, 34, '1947-02-12');
INSERT INTO t_books VALUES (23, 'Golden Garden', 'travel', 'da', 134, 27, '1945-05-27');
INSERT INTO t_books VALUES (24, 'Distant River', 'travel', 'pl', 544, 11, '1994-10-28');
INSERT INTO t_books VALUES (25, 'Burning Letters', 'travel', 'el', 628, 15, '1951-12-16');
INSERT INTO t_books VALUES (26, 'Hidden Bridge', 'crime', 'fr', 881, 13, '1949-10-22');
INSERT INTO t_books VALUES (27, 'Paper Mirror', 'history', 'pl', 322, 14, '1941-10-23');
INSERT INTO t_books VALUES (28, 'Distant Island', 'travel', 'fr', 388, 2, '1990-05-21');
INSERT INTO t_books VALUES (29, 'Golden River', 'crime', 'pl', 259, 10, '2005-07-17');
INSERT INTO t_books VALUES (30, 'Paper Bridge', 'history', 'el', 790, 31, '1923-02-28');
INSERT INTO t_books VALUES (31, 'Winter Harbour', 'poetry', 'fr', 367, 41, '1984-07-16');
INSERT INTO t_books VALUES (32, 'Hidden River', 'travel', 'da', 570, 11, '1922-08-06');
INSERT INTO t_books VALUES (33, 'Broken Island', 'travel', 'el', 110, 36, '1979-10-12');
INSERT INTO t_books VALUES (34, 'Paper River', 'crime', 'el', 165, 2, '2012-06-24');
INSERT INTO t_books VALUES (35, 'Broken Garden', 'history', 'el', 629, 25, '1964-08-18');
INSERT INTO t_books VALUES (36, 'Silent Mirror', 'history', 'fr', 617, 33, '1946-01-28');
INSERT INTO t_books VALUES (37, 'Silent Letters', 'history', 'el', 617, 31, '1912-08-26');
INSERT INTO t_books VALUES (38, 'Golden Mirror', 'crime', 'da', 638, 22, '1974-08-04');
INSERT INTO t_books VALUES (39, 'Paper Island', 'history', 'el', 164, 3, '2013-03-10');
INSERT INTO t_books VALUES (40, 'Silent Garden', 'history', 'el', 730, 37, '2008-10-18');
INSERT INTO t_books VALUES (41, 'Broken Bridge', 'crime', 'el', 140, 18, '1963-09-13');
INSERT INTO t_books VALUES (42, 'Burning Harbour', 'crime', 'el', 134, 35, '2010-03-21');
INSERT INTO t_books VALUES (43, 'Hidden Garden', 'history', 'el', 582, 25, '1963-11-16');
INSERT INTO t_books VALUES (44, 'Distant Bridge', 'travel', 'el', 593, 13, '2011-02-18');
CREATE TABLE t_readers (
  k_reader INTEGER PRIMARY KEY,
  c_reader_label TEXT NOT NULL,
  c_membership TEXT NOT NULL,
  c_district TEXT NOT NULL,
  c_points INTEGER NOT NULL,
  c_joining_date TEXT NOT NULL
);
INSERT INTO t_readers VALUES (1, 'Uwe Urban', 'family', 'Old Town', 799, '2002-07-13');
INSERT INTO t_readers VALUES (2, 'Pavel Rossi', 'student', 'Park End', 488, '2019-05-17');
INSERT INTO t_readers VALUES (3, 'Yara Janssen', 'basic', 'Mill Hill', 510, '2023-07-01');
INSERT INTO t_readers VALUES (4, 'Walt Ortiz', 'senior', 'Park End', 93, '2018-04-03');
INSERT INTO t_readers VALUES (5, 'Pavel Pohl', 'basic', 'Park End', 483, '2020-12-11');
INSERT INTO t_readers VALUES (6, 'Vera Abel', 'senior', 'Riverside', 379, '2021-08-03');
INSERT INTO t_readers VALUES (7, 'Pavel Costa', 'senior', 'Riverside', 634, '2020-11-15');
INSERT INTO t_readers VALUES (8, 'Boris Ivers', 'basic', 'Park End', 578, '2022-09-12');
INSERT INTO t_readers VALUES (9, 'Greta Urban', 'senior', 'Park End', 814, '2020-12-23');
INSERT INTO t_readers VALUES (10, 'Pavel Brandt', 'family', 'Riverside', 561, '2016-09-02');
INSERT INTO t_readers VALUES (11, 'Nils Gallo', 'senior', 'Riverside', 308, '2021-09-08');
INSERT INTO t_readers VALUES (12, 'Yara Urban', 'basic', 'Riverside', 646, '2002-03-04');
INSERT INTO t_readers VALUES (13, 'Jonas Ortiz', 'family', 'Park End', 513, '2013-03-13');
INSERT INTO t_readers VALUES (14, 'Tilda Gallo', 'basic', 'Mill Hill', 473, '2014-01-19');
INSERT INTO t_readers VALUES (15, 'Walt Abel', 'student', 'Park End', 687, '2014-11-07');
INSERT INTO t_readers VALUES (16, 'Zeno Brandt', 'senior', 'Mill Hill', 884, '2019-10-14');
INSERT INTO t_readers VALUES (17, 'Zeno Stein', 'basic', 'Mill Hill', 449, '2010-09-10');
INSERT INTO t_readers VALUES (18, 'Jonas Holm', 'senior', 'Mill Hill', 781, '2002-11-12');
INSERT INTO t_readers VALUES (19, 'Sven Gallo', 'senior', 'Riverside', 707, '2015-10-14');
INSERT INTO t_readers VALUES (20, 'Nils Kovac', 'senior', 'Mill Hill', 361, '2011-05-03');
INSERT INTO t_readers VALUES (21, 'Ines Holm', 'senior', 'Riverside', 290, '2006-11-01');
INSERT INTO t_readers VALUES (22, 'Jonas Janssen', 'senior', 'Park End', 422, '2005-09-10');
INSERT INTO t_readers VALUES (23, 'Carla Abel', 'student', 'Mill Hill', 700, '2004-02-06');
INSERT INTO t_readers VALUES (24, 'Boris Stein', 'student', 'Mill Hill', 379, '2009-01-21');
INSERT INTO t_readers VALUES (25, 'Karin Ortiz', 'basic', 'Riverside', 232, '2004-03-26');
INSERT INTO t_readers VALUES (26, 'Karin Lund', 'basic', 'Riverside', 281, '2009-09-24');
INSERT INTO t_readers VALUES (27, 'Jonas Brandt', 'student', 'Riverside', 720, '2012-01-22');
INSERT INTO t_readers VALUES (28, 'Felix Gallo', 'senior', 'Riverside', 173, '2001-11-12');
INSERT INTO t_readers VALUES (29, 'Edda Brandt', 'student', 'Mill Hill', 770, '2017-02-22');
INSERT INTO t_readers VALUES (30, 'Jonas Costa', 'student', 'Old Town', 900, '2017-03-16');
INSERT INTO t_readers VALUES (31, 'Leo Ekman', 'basic', 'Park End', 588, '2018-07-17');
INSERT INTO t_readers VALUES (32, 'Yara Brandt', 'basic', 'Riverside', 850, '2019-07-17');
INSERT INTO t_readers VALUES (33, 'Karin Holm', 'student', 'Riverside', 871, '2019-08-03');
INSERT INTO t_readers VALUES (34, 'Walt Ivers', 'basic', 'Mill Hill', 261, '2008-05-11');
INSERT INTO t_readers VALUES (35, 'Mira Ivers', 'student', 'Riverside', 109, '2009-12-11');
INSERT INTO t_readers VALUES (36, 'Olga Rossi', 'basic', 'Mill Hill', 85, '2023-06-20');
CREATE TABLE t_loans (
  k_loan INTEGER PRIMARY KEY,
  c_loan_label TEXT NOT NULL,
  c_loan_status TEXT NOT NULL,
  c_desk TEXT NOT NULL,
  c_fine INTEGER NOT NULL,
  c_days_kept INTEGER NOT NULL,
  c_lending_date TEXT NOT NULL,
  k_book INTEGER NOT NULL,
  k_reader INTEGER NOT NULL,
  FOREIGN KEY (k_book) REFERENCES t_books(k_book),
  FOREIGN KEY (k_reader) REFERENCES t_readers(k_reader)
);
INSERT INTO t_loans VALUES (1, 'L156', 'L', 'main desk', 16, 44, '2019-11-18', 4, 17);
INSERT INTO t_loans VALUES (2, 'L125', 'O', 'main desk', 59, 106, '2023-04-08', 29, 16);
INSERT INTO t_loans VALUES (3, 'L589', 'L', 'main desk', 4, 80, '2021-10-02', 1, 16);
INSERT INTO t_loans VALUES (4, 'L425', 'R', 'mail', 35, 100, '2020-02-24', 5, 28);
INSERT INTO t_loans VALUES (5, 'L663', 'R', 'mail', 21, 102, '2017-11-25', 7, 34);
INSERT INTO t_loans VALUES (6, 'L738', 'O', 'mail', 73, 4, '2023-07-09', 34, 16);
INSERT INTO t_loans VALUES (7, 'L486', 'O', 'main desk', 86, 12, '2015-05-10', 25, 35);
INSERT INTO t_loans VALUES (8, 'L311', 'R', 'mail', 15, 27, '2023-03-11', 31, 9);
INSERT INTO t_loans VALUES (9, 'L334', 'L', 'kiosk', 87, 116, '2021-07-22', 39, 33);
INSERT INTO t_loans VALUES (10, 'L137', 'L', 'mail', 50, 60, '2017-05-22', 30, 8);
INSERT INTO t_loans VALUES (11, 'L620', 'R', 'mail', 42, 39, '2020-05-06', 33, 16);
INSERT INTO t_loans VALUES (12, 'L580', 'R', 'kiosk', 88, 63, '2018-01-18', 7, 9);
INSERT INTO t_loans VALUES (13, 'L829', 'R', 'main desk', 38, 98, '2020-11-25', 32, 4);
INSERT INTO t_loans VALUES (14, 'L562', 'L', 'main desk', 46, 25, '2015-05-09', 32, 4);
INSERT INTO t_loans VALUES (15, 'L388', 'L', 'main desk', 61, 94, '2016-02-16', 15, 1);
INSERT INTO t_loans VALUES (16, 'L406', 'L', 'kiosk', 76, 79, '2024-11-07', 35, 5);
INSERT INTO t_loans VALUES (17, 'L402', 'L', 'mail', 93, 120, '2012-09-09', 24, 7);
INSERT INTO t_loans VALUES (18, 'L940', 'L', 'kiosk', 65, 38, '2023-09-23', 37, 9);
INSERT INTO t_loans VALUES (19, 'L126', 'L', 'kiosk', 63, 56, '2012-10-19', 5, 18);
INSERT INTO t_loans VALUES (20, 'L149', 'O', 'mail', 62, 112, '2021-09-10', 34, 30);
INSERT INTO t_loans VALUES (21, 'L374', 'O', 'kiosk', 49, 106, '2016-09-08', 9, 1);
INSERT INTO t_loans VALUES (22, 'L973', 'R', 'mail', 2, 114, '2022-05-19', 9, 15);
INSERT INTO t_loans VALUES (23, 'L105', 'O', 'mail', 8, 9, '2013-01-19', 14, 35);
INSERT INTO t_loans VALUES (24, 'L873', 'R', 'kiosk', 40, 79, '2012-06-12', 25, 1);
INSERT INTO t_loans VALUES (25, 'L404', 'O', 'main desk', 67, 76, '2014-11-22', 7, 14);
INSERT INTO t_loans VALUES (26, 'L330', 'L', 'kiosk', 58, 53, '2019-01-06', 36, 13);
INSERT INTO t_loans VALUES (27, 'L944', 'O', 'kiosk', 31, 97, '2014-08-17', 22, 36);
INSERT INTO t_loans VALUES (28, 'L320', 'R', 'mail', 41, 86, '2021-07-21', 39, 28);
INSERT INTO t_loans VALUES (29, 'L821', 'R', 'mail', 37, 30, '2018-08-05', 29, 8);
INSERT INTO t_loans VALUES (30, 'L596', 'L', 'mail', 52, 86, '2014-06-15', 5, 15);
INSERT INTO t_loans VALUES (31, 'L708', 'L', 'main desk', 72, 119, '2012-04-01', 11, 32);
INSERT INTO t_loans VALUES (32, 'L124', 'O', 'kiosk', 14, 18, '2016-10-16', 12, 33);
INSERT INTO t_loans VALUES (33, 'L498', 'L', 'kiosk', 32, 113, '2019-12-09', 2, 18);
INSERT INTO t_loans VALUES (34, 'L675', 'O', 'kiosk', 27, 67, '2021-05-09', 37, 16);
INSERT INTO t_loans VALUES (35, 'L698', 'O', 'mail', 52, 95, '2021-04-11', 26, 10);
INSERT INTO t_loans VALUES (36, 'L368', 'O', 'mail', 3, 61, '2023-09-04', 8, 33);
INSERT INTO t_loans VALUES (37, 'L967', 'R', 'kiosk', 39, 60, '2020-07-05', 31, 21);
INSERT INTO t_loans VALUES (38, 'L930', 'R', 'kiosk', 42, 32, '2016-02-25', 3, 1);
INSERT INTO t_loans VALUES (39, 'L924', 'R', 'mail', 90, 107, '2012-07-17', 36, 34);
INSERT INTO t_loans VALUES (40, 'L744', 'R', 'main desk', 27, 72, '2014-05-02', 12, 4);
INSERT INTO t_loans VALUES (41, 'L870', 'O', 'kiosk', 42, 62, '2022-06-27', 42, 18);
INSERT INTO t_loans VALUES (42, 'L359', 'O', 'main desk', 19, 52, '2018-02-03', 44, 14);
INSERT INTO t_loans VALUES (43, 'L654', 'O', 'kiosk', 87, 21, '2017-05-11', 7, 15);
INSERT INTO t_loans VALUES (44, 'L412', 'R', 'mail', 42, 12, '2013-11-14', 2, 3);
INSERT INTO t_loans VALUES (45, 'L260', 'R', 'mail', 19, 88, '2024-12-16', 24, 27);
INSERT INTO t_loans VALUES (46, 'L464', 'O', 'main desk', 40, 3, '2018-04-14', 11, 30);
INSERT INTO t_loans VALUES (47, 'L481', 'R', 'mail', 46, 59, '2016-03-05', 29, 18);
INSERT INTO t_loans VALUES (48, 'L480', 'L', 'kiosk', 27, 100, '2020-01-03', 9, 3);
INSERT INTO t_loans VALUES (49, 'L875', 'O', 'mail', 45, 53, '2022-10-20', 29, 11);
INSERT INTO t_loans VALUES (50, 'L792', 'R', 'kiosk', 25, 15, '2022-11-03', 33, 34);
INSERT INTO t_loans VALUES (51, 'L587', 'O', 'mail', 60, 86, '2014-09-21', 32, 36);
INSERT INTO t_loans VALUES (52, 'L100', 'L', 'kiosk', 49, 105, '2020-11-09', 32, 28);
INSERT INTO t_loans VALUES (53, 'L398', 'O', 'main desk', 55, 79, '2017-11-09', 27, 7);
INSERT INTO t_loans VALUES (54, 'L733', 'R', 'mail', 65, 21, '2020-11-13', 26, 29);
INSERT INTO t_loans VALUES (55, 'L721', 'O', 'mail', 4, 7, '2018-11-09', 21, 31);
INSERT INTO t_loans VALUES (56, 'L223', 'R', 'main desk', 24, 10, '2022-07-28', 34, 7);
INSERT INTO t_loans VALUES (57, 'L914', 'R', 'mail', 43, 14, '2021-01-17', 29, 14);
INSERT INTO t_loans VALUES (58, 'L631', 'L', 'kiosk', 51, 32, '2022-02-05', 37, 3);
INSERT INTO t_loans VALUES (59, 'L903', 'L', 'main desk', 33, 101, '2020-02-03', 15, 29);
INSERT INTO t_loans VALUES (60, 'L898', 'R', 'kiosk', 37, 86, '2020-11-04', 27, 6);
INSERT INTO t_loans VALUES (61, 'L416', 'R', 'mail', 65, 106, '2022-07-08', 31, 7);
INSERT INTO t_loans VALUES (62, 'L121', 'O', 'kiosk', 85, 10, '2012-05-08', 5, 30);
INSERT INTO t_loans VALUES (63, 'L639', 'O', 'main desk', 89, 72, '2013-06-21', 9, 25);
INSERT INTO t_loans VALUES (64, 'L308', 'O', 'mail', 62, 44, '2014-10-28', 31, 8);
INSERT INTO t_loans VALUES (65, 'L628', 'O', 'mail', 22, 13, '2017-06-23', 21, 6);
INSERT INTO t_loans VALUES (66, 'L135', 'O', 'mail', 92, 10, '2019-09-12', 31, 33);
INSERT INTO t_loans VALUES (67, 'L768', 'R', 'kiosk', 2, 86, '2015-08-23', 39, 21);
INSERT INTO t_loans VALUES (68, 'L945', 'L', 'kiosk', 14, 102, '2022-06-24', 21, 18);
INSERT INTO t_loans VALUES (69, 'L697', 'O', 'main desk', 11, 46, '2018-12-25', 27, 30);
INSERT INTO t_loans VALUES (70, 'L114', 'O', 'mail', 55, 10, '2013-08-17', 21, 9);
INSERT INTO t_loans VALUES (71, 'L117', 'L', 'mail', 62, 5, '2020-10-13', 25, 1);
INSERT INTO t_loans VALUES (72, 'L759', 'L', 'mail', 28, 107, '2014-09-04', 37, 32);
INSERT INTO t_loans VALUES (73, 'L686', 'R', 'main desk', 21, 94, '2016-07-25', 39, 32);
INSERT INTO t_loans VALUES (74, 'L273', 'O', 'mail', 24, 39, '2022-06-02', 27, 7);
INSERT INTO t_loans VALUES (75, 'L421', 'O', 'kiosk', 41, 41, '2014-08-25', 5, 7);
INSERT INTO t_loans VALUES (76, 'L676', 'R', 'kiosk', 30, 86, '2015-03-07', 7, 15);
INSERT INTO t_loans VALUES (77, 'L239', 'O', 'mail', 56, 40, '2013-12-18', 8, 5);
INSERT INTO t_loans VALUES (78, 'L348', 'L', 'kiosk', 83, 81, '2021-12-21', 9, 33);
INSERT INTO t_loans VALUES (79, 'L192', 'R', 'mail', 92, 2, '2013-01-15', 32, 9);
INSERT INTO t_loans VALUES (80, 'L381', 'L', 'mail', 83, 25, '2020-05-03', 30, 34);
INSERT INTO t_loans VALUES (81, 'L892', 'O', 'main desk', 10, 111, '2014-09-21', 43, 15);
INSERT INTO t_loans VALUES (82, 'L154', 'O', 'main desk', 12, 13, '2012-10-02', 11, 30);
INSERT INTO t_loans VALUES (83, 'L823', 'O', 'main desk', 19, 102, '2021-01-27', 15, 9);
INSERT INTO t_loans VALUES (84, 'L520', 'R', 'kiosk', 90, 68, '2015-01-08', 36, 2);
INSERT INTO t_loans VALUES (85, 'L166', 'O', 'kiosk', 0, 33, '2015-11-17', 29, 14);
INSERT INTO t_loans VALUES (86, 'L379', 'L', 'mail', 86, 45, '2019-11-18', 21, 10);
INSERT INTO t_loans VALUES (87, 'L633', 'L', 'mail', 52, 74, '2021-01-24', 27, 28);
INSERT INTO t_loans VALUES (88, 'L422', 'L', 'main desk', 91, 110, '2012-12-19', 7, 11);
INSERT INTO t_loans VALUES (89, 'L360', 'L', 'main desk', 8, 42, '2024-10-06', 15, 33);
INSERT INTO t_loans VALUES (90, 'L362', 'O', 'main desk', 32, 88, '2014-02-27', 24, 28);
INSERT INTO t_loans VALUES (91, 'L473', 'O', 'main desk', 15, 76, '2012-05-10', 35, 15);
INSERT INTO t_loans VALUES (92, 'L205', 'L', 'main desk', 18, 16, '2020-04-11', 30, 32);
INSERT INTO t_loans VALUES (93, 'L397', 'R', 'main desk', 8, 38, '2015-03-13', 36, 29);
INSERT INTO t_loans VALUES (94, 'L648', 'L', 'mail', 24, 82, '2022-07-15', 31, 14);
INSERT INTO t_loans VALUES (95, 'L671', 'O', 'mail', 3, 104, '2024-05-24', 15, 16);
INSERT INTO t_loans VALUES (96, 'L507', 'R', 'main desk', 82, 62, '2023-02-02', 12, 4);
INSERT INTO t_loans VALUES (97, 'L181', 'L', 'mail', 75, 64, '2019-07-05', 12, 31);
INSERT INTO t_loans VALUES (98, 'L950', 'L', 'mail', 1, 76, '2015-08-22', 8, 17);
INSERT INTO t_loans VALUES (99, 'L531', 'O', 'mail', 84, 11, '2018-03-04', 14, 14);
INSERT INTO t_loans VALUES (100, 'L895', 'O', 'mail', 38, 84, '2013-09-10', 39, 3);
INSERT INTO t_loans VALUES (101, 'L107', 'L', 'kiosk', 82, 68, '2019-01-17', 25, 32);
INSERT INTO t_loans VALUES (102, 'L976', 'R', 'mail', 11, 78, '2012-04-11', 42, 13);
INSERT INTO t_loans VALUES (103, 'L237', 'R', 'kiosk', 93, 25, '2013-08-01', 36, 6);
INSERT INTO t_loans VALUES (104, 'L216', 'L', 'mail', 58, 97, '2021-04-08', 5, 4);
INSERT INTO t_loans VALUES (105, 'L981', 'L', 'main desk', 43, 119, '2020-09-10', 22, 1);
INSERT INTO t_loans VALUES (106, 'L290', 'L', 'main desk', 36, 82, '2012-07-02', 31, 6);
INSERT INTO t_loans VALUES (107, 'L753', 'R', 'kiosk', 91, 118, '2021-01-10', 8, 5);
INSERT INTO t_loans VALUES (108, 'L215', 'R', 'mail', 76, 89, '2020-05-17', 12, 6);
INSERT INTO t_loans VALUES (109, 'L433', 'R', 'kiosk', 36, 37, '2017-12-21', 22, 29);
INSERT INTO t_loans VALUES (110, 'L770', 'L', 'main desk', 59, 6, '2020-12-11', 33, 1);
INSERT INTO t_loans VALUES (111, 'L321', 'L', 'kiosk', 67, 102, '2014-06-14', 7, 14);
INSERT INTO t_loans VALUES (112, 'L565', 'L', 'kiosk', 93, 97, '2020-10-25', 8, 15);
INSERT INTO t_loans VALUES (113, 'L159', 'L', 'mail', 55, 25, '2017-12-10', 5, 5);
INSERT INTO t_loans VALUES (114, 'L785', 'R', 'mail', 34, 87, '2022-12-20', 7, 12);
INSERT INTO t_loans VALUES (115, 'L465', 'L', 'mail', 78, 108, '2020-08-09', 5, 36);
INSERT INTO t_loans VALUES (116, 'L271', 'O', 'mail', 13, 7, '2014-04-13', 18, 9);
INSERT INTO t_loans VALUES (117, 'L572', 'R', 'mail', 40, 28, '2017-06-07', 12, 34);
INSERT INTO t_loans VALUES (118, 'L454', 'R', 'mail', 26, 29, '2013-03-10', 9, 9);
INSERT INTO t_loans VALUES (119, 'L150', 'O', 'kiosk', 48, 70, '2024-10-22', 3, 36);
INSERT INTO t_loans VALUES (120, 'L442', 'R', 'main desk', 54, 58, '2016-10-21', 11, 2);
INSERT INTO t_loans VALUES (121, 'L593', 'L', 'kiosk', 36, 109, '2019-04-21', 9, 18);
INSERT INTO t_loans VALUES (122, 'L804', 'O', 'mail', 61, 23, '2014-04-03', 12, 9);
INSERT INTO t_loans VALUES (123, 'L138', 'L', 'kiosk', 12, 108, '2022-01-25', 11, 29);
INSERT INTO t_loans VALUES (124, 'L384', 'L', 'mail', 50, 61, '2012-12-17', 8, 16);
INSERT INTO t_loans VALUES (125, 'L761', 'L', 'mail', 63, 106, '2023-07-25', 35, 3);
INSERT INTO t_loans VALUES (126, 'L838', 'L', 'kiosk', 94, 13, '2012-09-15', 15, 8);
INSERT INTO t_loans VALUES (127, 'L926', 'R', 'main desk', 8, 59, '2019-04-18', 11, 28);
INSERT INTO t_loans VALUES (128, 'L948', 'R', 'main desk', 70, 34, '2019-02-18', 43, 9);
INSERT INTO t_loans VALUES (129, 'L298', 'R', 'main desk', 26, 118, '2021-09-10', 15, 4);
INSERT INTO t_loans VALUES (130, 'L193', 'L', 'mail', 77, 31, '2013-08-09', 36, 34);
INSERT INTO t_loans VALUES (131, 'L297', 'L', 'kiosk', 11, 29, '2017-10-05', 35, 12);
INSERT INTO t_loans VALUES (132, 'L938', 'L', 'kiosk', 44, 11, '2019-12-17', 1, 27);
INSERT INTO t_loans VALUES (133, 'L991', 'L', 'mail', 37, 76, '2014-12-02', 27, 10);
INSERT INTO t_loans VALUES (134, 'L148', 'O', 'main desk', 50, 20, '2021-11-20', 2, 32);
INSERT INTO t_loans VALUES (135, 'L913', 'R', 'kiosk', 32, 2, '2013-02-05', 36, 10);
INSERT INTO t_loans VALUES (136, 'L356', 'O', 'kiosk', 29, 96, '2020-05-06', 35, 11);
INSERT INTO t_loans VALUES (137, 'L812', 'L', 'main desk', 25, 23, '2014-06-05', 25, 3);
INSERT INTO t_loans VALUES (138, 'L318', 'R', 'main desk', 9, 25, '2016-08-27', 24, 29);
INSERT INTO t_loans VALUES (139, 'L667', 'O', 'main desk', 61, 118, '2017-05-13', 12, 18);
INSERT INTO t_loans VALUES (140, 'L811', 'R', 'main desk', 34, 19, '2016-10-15', 2, 36);
INSERT INTO t_loans VALUES (141, 'L340', 'L', 'kiosk', 25, 78, '2020-11-18', 11, 14);
INSERT INTO t_loans VALUES (142, 'L346', 'R', 'kiosk', 18, 3, '2018-06-27', 14, 7);
INSERT INTO t_loans VALUES (143, 'L477', 'O', 'kiosk', 93, 27, '2018-06-08', 4, 36);
INSERT INTO t_loans VALUES (144, 'L489', 'R', 'kiosk', 77, 71, '2017-08-10', 26, 11);
INSERT INTO t_loans VALUES (145, 'L964', 'O', 'mail', 65, 65, '2023-09-16', 15, 18);
INSERT INTO t_loans VALUES (146, 'L256', 'O', 'kiosk', 40, 103, '2023-11-03', 33, 30);
INSERT INTO t_loans VALUES (147, 'L774', 'L', 'mail', 15, 98, '2019-02-19', 35, 18);
INSERT INTO t_loans VALUES (148, 'L920', 'O', 'mail', 12, 111, '2019-12-11', 36, 27);
INSERT INTO t_loans VALUES (149, 'L665', 'O', 'kiosk', 23, 65, '2024-01-23', 37, 20);
INSERT INTO t_loans VALUES (150, 'L695', 'R', 'mail', 27, 40, '2016-02-07', 42, 32);
