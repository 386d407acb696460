CREATE TABLE tbl_worker (
  wrk_no INTEGER PRIMARY KEY,
  worker_name TEXT NOT NULL,
  work_shift TEXT NOT NULL,
  nation TEXT NOT NULL,
  bns INTEGER NOT NULL,
  age INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO tbl_worker VALUES (1, 'Gina Clark', 'vickgrindgait', 'Croatia', 1673, 43, '1967-03-28');
INSERT INTO tbl_worker VALUES (2, 'Taiba Quaidreack', 'vickgrindgait', 'Croatia', 911, 78, '1984-06-04');
INSERT INTO tbl_worker VALUES (3, 'Keaszur Druldraick', 'double', 'Egypt', 752, 79, '1964-06-24');
INSERT INTO tbl_worker VALUES (4, 'Koundjum Tratrond', 'double', 'Egypt', 2450, 39, '1970-07-23');
INSERT INTO tbl_worker VALUES (5, 'Henry Torres', 'vickgrindgait', 'France', 1488, 51, '2003-11-23');
INSERT INTO tbl_worker VALUES (6, 'Lamchen Platclainrean', 'sevumnuck', 'Croatia', 1522, 33, '2001-11-01');
INSERT INTO tbl_worker VALUES (7, 'Marco Silva', 'double', 'Egypt', 2036, 36, '2001-12-14');
INSERT INTO tbl_worker VALUES (8, 'Veackkelchou Dreandwurku', 'split', 'huhas', 251, 41, '1962-01-08');
INSERT INTO tbl_worker VALUES (9, 'Daisy Evans', 'split', 'Egypt', 2135, 40, '1955-07-07');
INSERT INTO tbl_worker VALUES (10, 'Hanna Jones', 'sevumnuck', 'Egypt', 2160, 44, '1958-07-18');
INSERT INTO tbl_worker VALUES (11, 'Tara Quist', 'vickgrindgait', 'Poland', 1601, 41, '1988-02-19');
INSERT INTO tbl_worker VALUES (12, 'Staincham Pleckdous', 'split', 'Egypt', 932, 38, '1953-07-14');
INSERT INTO tbl_worker VALUES (13, 'Maria Walsh', 'vickgrindgait', 'Sweden', 1832, 39, '1972-02-05');
INSERT INTO tbl_worker VALUES (14, 'Eric Torres', 'split', 'huhas', 2183, 33, '1993-10-17');
INSERT INTO tbl_worker VALUES (15, 'Kevin Owens', 'vickgrindgait', 'Sweden', 1210, 61, '1966-10-05');
INSERT INTO tbl_worker VALUES (16, 'Jack Nash', 'vickgrindgait', 'France', 1592, 69, '1968-07-25');
INSERT INTO tbl_worker VALUES (17, 'Drondfameat Plearshimskea', 'split', 'Egypt', 1127, 55, '1974-05-22');
INSERT INTO tbl_worker VALUES (18, 'Drolchalsa Dockpis', 'split', 'huhas', 1544, 36, '1977-05-24');
INSERT INTO tbl_worker VALUES (19, 'George Grant', 'vickgrindgait', 'Egypt', 2341, 58, '1948-02-15');
INSERT INTO tbl_worker VALUES (20, 'Sindmearflean Drowais', 'vickgrindgait', 'Sweden', 1238, 47, '1986-07-06');
INSERT INTO tbl_worker VALUES (21, 'Heandmair Brundgeand', 'vickgrindgait', 'huhas', 1322, 33, '1994-11-21');
INSERT INTO tbl_worker VALUES (22, 'Greapund Grori', 'double', 'Sweden', 319, 68, '1981-10-19');
INSERT INTO tbl_worker VALUES (23, 'Hanna Klein', 'sevumnuck', 'Poland', 870, 63, '1956-09-05');
INSERT INTO tbl_worker VALUES (24, 'Xavier Owens', 'split', 'Egypt', 2117, 59, '2003-07-16');
CREATE TABLE tbl_truck (
  truck_id INTEGER PRIMARY KEY,
  truck_name TEXT NOT NULL,
  class_n TEXT NOT NULL,
  material TEXT NOT NULL,
  score_t INTEGER NOT NULL,
  length INTEGER NOT NULL,
  produced TEXT NOT NULL
);
INSERT INTO tbl_truck VALUES (1, 'Dreackkaimthu Zimwoul', 'thitstun', 'plastic', 89, 87, '2005-08-17');
INSERT INTO tbl_truck VALUES (2, 'Shangum Zougurnot', 'premium', 'plastic', 12, 181, '1976-09-25');
INSERT INTO tbl_truck VALUES (3, 'Ancient Raven', 'vintage', 'pluswamtoul', 20, 582, '2015-01-16');
INSERT INTO tbl_truck VALUES (4, 'Pamdaind Quatkrack', 'premium', 'brass', 54, 312, '2001-11-02');
INSERT INTO tbl_truck VALUES (5, 'Pikre Traimtrand', 'thitstun', 'pickclou', 67, 100, '1968-05-19');
INSERT INTO tbl_truck VALUES (6, 'Rapid Comet', 'vintage', 'plastic', 34, 428, '2006-04-22');
INSERT INTO tbl_truck VALUES (7, 'Trealrearjem Kunclum', 'porwir', 'marble', 91, 298, '1973-11-20');
INSERT INTO tbl_truck VALUES (8, 'Quasthean Donddealtrut', 'premium', 'marble', 53, 146, '1990-04-03');
INSERT INTO tbl_truck VALUES (9, 'Grand Harvest', 'vintage', 'pluswamtoul', 57, 80, '2017-01-26');
INSERT INTO tbl_truck VALUES (10, 'Ramhaittreck Quouswaimchat', 'premium', 'pluswamtoul', 85, 232, '1998-11-16');
INSERT INTO tbl_truck VALUES (11, 'Bright Anchor', 'compact', 'plastic', 44, 545, '1963-01-11');
INSERT INTO tbl_truck VALUES (12, 'Secret Dragon', 'vintage', 'marble', 61, 611, '1966-04-19');
INSERT INTO tbl_truck VALUES (13, 'Brigritrous Gaishouck', 'porwir', 'plastic', 39, 673, '2001-06-11');
INSERT INTO tbl_truck VALUES (14, 'Cheasgri Zodreackgroul', 'porwir', 'pluswamtoul', 2, 29, '1976-01-20');
INSERT INTO tbl_truck VALUES (15, 'Sweet Cedar', 'thitstun', 'plastic', 45, 673, '1979-03-20');
INSERT INTO tbl_truck VALUES (16, 'Proud Summit', 'premium', 'brass', 58, 125, '1985-12-18');
INSERT INTO tbl_truck VALUES (17, 'Sheasfailnaim Mockne', 'thitstun', 'pickclou', 17, 491, '1989-09-01');
INSERT INTO tbl_truck VALUES (18, 'Ploutlond Bocktoumstor', 'compact', 'marble', 85, 115, '1982-08-10');
INSERT INTO tbl_truck VALUES (19, 'Zoubuck Girheam', 'compact', 'pluswamtoul', 96, 392, '2000-08-14');
INSERT INTO tbl_truck VALUES (20, 'Sutkroun Nutthinbrer', 'vintage', 'brass', 93, 380, '1999-03-13');
INSERT INTO tbl_truck VALUES (21, 'Sweet Pebble', 'vintage', 'pluswamtoul', 70, 21, '1989-01-07');
INSERT INTO tbl_truck VALUES (22, 'Peatshun Vomplout', 'vintage', 'pluswamtoul', 16, 619, '1979-02-06');
INSERT INTO tbl_truck VALUES (23, 'Happy Comet', 'compact', 'pickclou', 14, 150, '1964-05-10');
INSERT INTO tbl_truck VALUES (24, 'Happy Dragon', 'thitstun', 'pluswamtoul', 55, 283, '2021-10-12');
INSERT INTO tbl_truck VALUES (25, 'Bright Orchid', 'vintage', 'plastic', 41, 285, '1986-01-08');
INSERT INTO tbl_truck VALUES (26, 'Flokigit Plamfea', 'vintage', 'pickclou', 12, 175, '1981-03-22');
INSERT INTO tbl_truck VALUES (27, 'Dreardrout Greanquoum', 'vintage', 'plastic', 72, 73, '2020-06-05');
INSERT INTO tbl_truck VALUES (28, 'Rulclarwis Kaimpi', 'organic', 'brass', 28, 240, '1996-02-03');
INSERT INTO tbl_truck VALUES (29, 'Raiszai Beackbrailgit', 'premium', 'brass', 29, 55, '1980-11-08');
INSERT INTO tbl_truck VALUES (30, 'Quaitbais Saischis', 'premium', 'plastic', 60, 377, '2009-01-04');
INSERT INTO tbl_truck VALUES (31, 'Zundlom Skeju', 'vintage', 'pluswamtoul', 20, 227, '1973-05-26');
INSERT INTO tbl_truck VALUES (32, 'Krarskaickros Henzou', 'thitstun', 'marble', 82, 680, '1961-10-01');
INSERT INTO tbl_truck VALUES (33, 'Birjon Zeanthum', 'thitstun', 'pluswamtoul', 8, 653, '1985-10-12');
INSERT INTO tbl_truck VALUES (34, 'Ancient Tiger', 'vintage', 'plastic', 44, 341, '2010-08-02');
INSERT INTO tbl_truck VALUES (35, 'Tilbol Bekroulbick', 'thitstun', 'plastic', 85, 526, '1993-03-21');
INSERT INTO tbl_truck VALUES (36, 'Noble Cedar', 'vintage', 'pluswamtoul', 71, 539, '1979-02-28');
CREATE TABLE load_list (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  pr TEXT NOT NULL,
  medium TEXT NOT NULL,
  exp_e INTEGER NOT NULL,
  visitors INTEGER NOT NULL,
  logged TEXT NOT NULL,
  fk_work INTEGER NOT NULL,
  by_truck INTEGER NOT NULL,
  FOREIGN KEY (fk_work) REFERENCES tbl_worker(wrk_no),
  FOREIGN KEY (by_truck) REFERENCES tbl_truck(truck_id)
);
INSERT INTO load_list VALUES (1, 'M551', 'wolbai', 'cheandskack', 1081, 19, '2014-01-03', 18, 21);
INSERT INTO load_list VALUES (2, 'M437', 'high', 'fax', 1120, 207, '2019-02-16', 10, 24);
INSERT INTO load_list VALUES (3, 'M839', 'high', 'fax', 1157, 522, '2017-07-28', 21, 25);
INSERT INTO load_list VALUES (4, 'M224', 'kreakeatrain', 'online', 2807, 516, '2013-09-01', 10, 29);
INSERT INTO load_list VALUES (5, 'M159', 'kreakeatrain', 'cheandskack', 2690, 453, '2018-08-03', 23, 36);
INSERT INTO load_list VALUES (6, 'M177', 'high', 'cheandskack', 48, 267, '2020-04-25', 10, 4);
INSERT INTO load_list VALUES (7, 'M123', 'wolbai', 'cheandskack', 1392, 538, '2023-07-22', 18, 14);
INSERT INTO load_list VALUES (8, 'M581', 'high', 'cheandskack', 2167, 919, '2024-12-11', 2, 10);
INSERT INTO load_list VALUES (9, 'M840', 'high', 'cheandskack', 1267, 876, '2019-08-23', 24, 1);
INSERT INTO load_list VALUES (10, 'M651', 'high', 'cheandskack', 1317, 114, '2018-06-04', 12, 28);
INSERT INTO load_list VALUES (11, 'M831', 'kreakeatrain', 'online', 427, 847, '2013-10-15', 2, 20);
INSERT INTO load_list VALUES (12, 'M264', 'wolbai', 'fax', 1262, 425, '2024-12-01', 21, 5);
INSERT INTO load_list VALUES (13, 'M401', 'wolbai', 'cheandskack', 1874, 305, '2014-08-10', 20, 11);
INSERT INTO load_list VALUES (14, 'M500', 'wolbai', 'cheandskack', 1908, 619, '2018-12-11', 20, 6);
INSERT INTO load_list VALUES (15, 'M786', 'wolbai', 'cheandskack', 1876, 477, '2018-07-08', 12, 4);
INSERT INTO load_list VALUES (16, 'M570', 'high', 'cheandskack', 116, 679, '2012-06-14', 18, 17);
INSERT INTO load_list VALUES (17, 'M680', 'high', 'cheandskack', 952, 850, '2021-01-12', 12, 6);
INSERT INTO load_list VALUES (18, 'M946', 'wolbai', 'email', 1059, 533, '2022-03-17', 6, 26);
INSERT INTO load_list VALUES (19, 'M869', 'wolbai', 'cheandskack', 2694, 59, '2016-01-26', 20, 15);
INSERT INTO load_list VALUES (20, 'M892', 'wolbai', 'cheandskack', 2620, 50, '2019-04-18', 20, 19);
INSERT INTO load_list VALUES (21, 'M652', 'high', 'cheandskack', 2739, 470, '2018-02-01', 13, 22);
INSERT INTO load_list VALUES (22, 'M835', 'high', 'email', 1292, 457, '2018-03-05', 12, 2);
INSERT INTO load_list VALUES (23, 'M380', 'wolbai', 'cheandskack', 49, 212, '2014-05-16', 2, 11);
INSERT INTO load_list VALUES (24, 'M232', 'critical', 'cheandskack', 780, 185, '2014-09-11', 21, 4);
INSERT INTO load_list VALUES (25, 'M954', 'wolbai', 'fax', 2188, 25, '2021-02-13', 2, 10);
INSERT INTO load_list VALUES (26, 'M760', 'high', 'cheandskack', 2126, 770, '2015-02-04', 5, 9);
INSERT INTO load_list VALUES (27, 'M335', 'high', 'cheandskack', 2370, 138, '2020-09-13', 5, 31);
INSERT INTO load_list VALUES (28, 'M168', 'high', 'email', 607, 740, '2023-08-24', 6, 10);
INSERT INTO load_list VALUES (29, 'M776', 'high', 'cheandskack', 1291, 949, '2024-08-16', 10, 10);
INSERT INTO load_list VALUES (30, 'M214', 'critical', 'fax', 2381, 543, '2012-04-02', 15, 25);
INSERT INTO load_list VALUES (31, 'M179', 'wolbai', 'fax', 2720, 421, '2016-09-03', 19, 16);
INSERT INTO load_list VALUES (32, 'M273', 'kreakeatrain', 'fax', 1239, 276, '2013-06-28', 24, 7);
INSERT INTO load_list VALUES (33, 'M805', 'high', 'fax', 2063, 659, '2019-09-11', 24, 24);
INSERT INTO load_list VALUES (34, 'M320', 'high', 'fax', 1737, 65, '2015-08-10', 21, 24);
INSERT INTO load_list VALUES (35, 'M900', 'high', 'cheandskack', 2463, 275, '2024-12-11', 5, 1);
INSERT INTO load_list VALUES (36, 'M181', 'high', 'fax', 2439, 258, '2016-07-11', 21, 20);
INSERT INTO load_list VALUES (37, 'M384', 'wolbai', 'cheandskack', 785, 637, '2013-12-19', 2, 24);
INSERT INTO load_list VALUES (38, 'M904', 'wolbai', 'koulgurtho', 1577, 118, '2014-02-15', 19, 5);
INSERT INTO load_list VALUES (39, 'M538', 'wolbai', 'fax', 193, 757, '2023-11-16', 24, 36);
INSERT INTO load_list VALUES (40, 'M274', 'high', 'cheandskack', 826, 67, '2013-12-18', 5, 24);
INSERT INTO load_list VALUES (41, 'M633', 'high', 'koulgurtho', 1321, 885, '2014-01-07', 2, 11);
INSERT INTO load_list VALUES (42, 'M949', 'kreakeatrain', 'cheandskack', 1347, 927, '2015-02-27', 12, 9);
INSERT INTO load_list VALUES (43, 'M170', 'wolbai', 'cheandskack', 866, 508, '2019-02-25', 10, 9);
INSERT INTO load_list VALUES (44, 'M276', 'high', 'fax', 2971, 842, '2019-04-16', 20, 6);
INSERT INTO load_list VALUES (45, 'M639', 'high', 'cheandskack', 2406, 151, '2024-05-03', 21, 27);
INSERT INTO load_list VALUES (46, 'M800', 'critical', 'online', 2883, 418, '2022-10-28', 20, 28);
INSERT INTO load_list VALUES (47, 'M788', 'kreakeatrain', 'fax', 2625, 408, '2020-04-19', 18, 17);
INSERT INTO load_list VALUES (48, 'M784', 'critical', 'cheandskack', 2223, 888, '2020-12-26', 14, 4);
INSERT INTO load_list VALUES (49, 'M227', 'wolbai', 'fax', 2088, 157, '2010-12-11', 12, 24);
INSERT INTO load_list VALUES (50, 'M742', 'high', 'cheandskack', 2756, 883, '2015-08-05', 20, 6);
INSERT INTO load_list VALUES (51, 'M130', 'kreakeatrain', 'online', 2297, 154, '2010-03-19', 2, 32);
INSERT INTO load_list VALUES (52, 'M103', 'wolbai', 'cheandskack', 1009, 350, '2019-08-24', 21, 11);
INSERT INTO load_list VALUES (53, 'M829', 'wolbai', 'cheandskack', 1386, 344, '2020-01-04', 20, 19);
INSERT INTO load_list VALUES (54, 'M173', 'kreakeatrain', 'cheandskack', 1560, 565, '2024-11-14', 5, 25);
INSERT INTO load_list VALUES (55, 'M648', 'kreakeatrain', 'cheandskack', 2207, 768, '2017-07-02', 20, 25);
INSERT INTO load_list VALUES (56, 'M615', 'kreakeatrain', 'fax', 2177, 397, '2015-03-11', 8, 9);
INSERT INTO load_list VALUES (57, 'M562', 'kreakeatrain', 'cheandskack', 1907, 184, '2021-03-01', 15, 36);
INSERT INTO load_list VALUES (58, 'M645', 'kreakeatrain', 'cheandskack', 1046, 466, '2018-10-12', 4, 7);
INSERT INTO load_list VALUES (59, 'M115', 'critical', 'online', 2875, 237, '2016-10-20', 18, 9);
INSERT INTO load_list VALUES (60, 'M262', 'high', 'cheandskack', 2484, 805, '2017-04-08', 15, 26);
INSERT INTO load_list VALUES (61, 'M461', 'high', 'email', 771, 580, '2020-10-16', 2, 29);
INSERT INTO load_list VALUES (62, 'M244', 'critical', 'online', 789, 643, '2020-04-12', 23, 5);
INSERT INTO load_list VALUES (63, 'M485', 'high', 'cheandskack', 1052, 540, '2024-11-01', 15, 22);
INSERT INTO load_list VALUES (64, 'M410', 'critical', 'cheandskack', 279, 499, '2020-05-14', 6, 17);
INSERT INTO load_list VALUES (65, 'M208', 'wolbai', 'fax', 1061, 332, '2014-03-05', 20, 9);
INSERT INTO load_list VALUES (66, 'M889', 'kreakeatrain', 'fax', 1641, 403, '2017-09-26', 20, 26);
INSERT INTO load_list VALUES (67, 'M817', 'high', 'fax', 2675, 509, '2020-04-24', 21, 36);
INSERT INTO load_list VALUES (68, 'M505', 'high', 'cheandskack', 1069, 265, '2024-02-02', 20, 33);
INSERT INTO load_list VALUES (69, 'M886', 'kreakeatrain', 'koulgurtho', 1419, 213, '2015-04-25', 14, 28);
INSERT INTO load_list VALUES (70, 'M529', 'critical', 'online', 2276, 171, '2018-10-28', 21, 3);
INSERT INTO load_list VALUES (71, 'M697', 'wolbai', 'online', 2307, 68, '2010-03-02', 12, 3);
INSERT INTO load_list VALUES (72, 'M443', 'high', 'fax', 2223, 539, '2010-06-16', 8, 28);
INSERT INTO load_list VALUES (73, 'M112', 'wolbai', 'online', 2549, 421, '2022-02-05', 20, 26);
INSERT INTO load_list VALUES (74, 'M738', 'high', 'email', 2412, 105, '2019-11-24', 10, 31);
INSERT INTO load_list VALUES (75, 'M978', 'high', 'cheandskack', 2537, 444, '2012-05-04', 12, 31);
INSERT INTO load_list VALUES (76, 'M431', 'high', 'online', 43, 434, '2019-03-25', 12, 24);
INSERT INTO load_list VALUES (77, 'M753', 'high', 'cheandskack', 1723, 841, '2014-03-07', 6, 15);
INSERT INTO load_list VALUES (78, 'M549', 'wolbai', 'koulgurtho', 1620, 561, '2024-11-12', 23, 30);
INSERT INTO load_list VALUES (79, 'M850', 'critical', 'cheandskack', 230, 48, '2022-03-04', 12, 6);
INSERT INTO load_list VALUES (80, 'M947', 'wolbai', 'cheandskack', 1229, 341, '2017-12-10', 2, 36);
INSERT INTO load_list VALUES (81, 'M219', 'high', 'online', 1578, 526, '2019-08-10', 24, 4);
INSERT INTO load_list VALUES (82, 'M448', 'high', 'cheandskack', 759, 655, '2012-01-10', 2, 4);
INSERT INTO load_list VALUES (83, 'M286', 'kreakeatrain', 'online', 2761, 241, '2020-07-05', 15, 28);
INSERT INTO load_list VALUES (84, 'M150', 'high', 'fax', 858, 728, '2017-04-28', 12, 25);
INSERT INTO load_list VALUES (85, 'M122', 'wolbai', 'fax', 437, 693, '2021-08-04', 12, 36);
INSERT INTO load_list VALUES (86, 'M799', 'kreakeatrain', 'cheandskack', 2627, 118, '2014-08-28', 10, 29);
INSERT INTO load_list VALUES (87, 'M873', 'high', 'email', 2418, 662, '2018-02-17', 21, 10);
INSERT INTO load_list VALUES (88, 'M557', 'high', 'cheandskack', 2734, 299, '2024-12-25', 5, 5);
INSERT INTO load_list VALUES (89, 'M685', 'kreakeatrain', 'fax', 2327, 577, '2015-03-28', 12, 24);
INSERT INTO load_list VALUES (90, 'M802', 'kreakeatrain', 'online', 1317, 807, '2023-11-27', 2, 21);
INSERT INTO load_list VALUES (91, 'M693', 'kreakeatrain', 'cheandskack', 122, 177, '2015-07-24', 20, 12);
INSERT INTO load_list VALUES (92, 'M548', 'kreakeatrain', 'cheandskack', 1419, 223, '2021-03-13', 15, 5);
INSERT INTO load_list VALUES (93, 'M659', 'wolbai', 'online', 1185, 673, '2014-02-27', 12, 32);
INSERT INTO load_list VALUES (94, 'M100', 'high', 'fax', 2045, 925, '2023-07-25', 23, 9);
INSERT INTO load_list VALUES (95, 'M568', 'high', 'fax', 465, 887, '2017-06-02', 2, 12);
INSERT INTO load_list VALUES (96, 'M385', 'kreakeatrain', 'fax', 267, 565, '2017-06-28', 21, 9);
INSERT INTO load_list VALUES (97, 'M626', 'wolbai', 'fax', 1471, 305, '2023-06-23', 20, 36);
INSERT INTO load_list VALUES (98, 'M426', 'wolbai', 'cheandskack', 1226, 160, '2016-08-20', 21, 11);
INSERT INTO load_list VALUES (99, 'M521', 'kreakeatrain', 'fax', 1920, 84, '2018-08-09', 20, 1);
INSERT INTO load_list VALUES (100, 'M827', 'high', 'cheandskack', 821, 568, '2022-07-20', 10, 1);
INSERT INTO load_list VALUES (101, 'M821', 'high', 'fax', 626, 225, '2018-11-03', 21, 31);
INSERT INTO load_list VALUES (102, 'M654', 'wolbai', 'fax', 451, 617, '2010-12-01', 15, 26);
INSERT INTO load_list VALUES (103, 'M371', 'high', 'fax', 532, 586, '2016-02-04', 15, 34);
INSERT INTO load_list VALUES (104, 'M686', 'high', 'fax', 2793, 638, '2023-10-16', 10, 19);
INSERT INTO load_list VALUES (105, 'M525', 'high', 'fax', 965, 584, '2013-09-21', 8, 11);
INSERT INTO load_list VALUES (106, 'M166', 'kreakeatrain', 'online', 1902, 938, '2022-07-22', 21, 29);
INSERT INTO load_list VALUES (107, 'M395', 'high', 'cheandskack', 1116, 313, '2015-03-15', 20, 24);
INSERT INTO load_list VALUES (108, 'M901', 'wolbai', 'cheandskack', 888, 491, '2010-01-14', 21, 14);
INSERT INTO load_list VALUES (109, 'M434', 'critical', 'fax', 2342, 164, '2023-10-11', 10, 25);
INSERT INTO load_list VALUES (110, 'M494', 'kreakeatrain', 'cheandskack', 2890, 150, '2011-08-12', 12, 31);
INSERT INTO load_list VALUES (111, 'M474', 'high', 'cheandskack', 1932, 655, '2019-11-22', 11, 34);
INSERT INTO load_list VALUES (112, 'M157', 'high', 'online', 2061, 131, '2022-07-21', 12, 10);
INSERT INTO load_list VALUES (113, 'M532', 'high', 'online', 1342, 562, '2021-12-21', 12, 36);
INSERT INTO load_list VALUES (114, 'M414', 'high', 'cheandskack', 2418, 136, '2011-04-05', 20, 36);
INSERT INTO load_list VALUES (115, 'M298', 'high', 'fax', 2530, 166, '2020-05-01', 10, 2);
INSERT INTO load_list VALUES (116, 'M281', 'wolbai', 'fax', 780, 828, '2024-11-20', 4, 4);
INSERT INTO load_list VALUES (117, 'M590', 'critical', 'cheandskack', 1412, 675, '2018-12-26', 10, 36);
INSERT INTO load_list VALUES (118, 'M263', 'wolbai', 'fax', 2728, 131, '2014-04-09', 20, 29);
INSERT INTO load_list VALUES (119, 'M497', 'critical', 'fax', 2594, 309, '2023-07-27', 20, 33);
INSERT INTO load_list VALUES (120, 'M471', 'kreakeatrain', 'fax', 1340, 151, '2016-02-22', 24, 30);
