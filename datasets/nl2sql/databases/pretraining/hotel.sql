CREATE TABLE db_guest (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_team TEXT NOT NULL,
  db_clerquuskrea_joupeanreand TEXT NOT NULL,
  db_fuljond INTEGER NOT NULL,
  db_daily_points INTEGER NOT NULL,
  db_lickmothi_hekonchun TEXT NOT NULL
);
INSERT INTO db_guest VALUES (1, 'Tara Smith', 'design', 'bropla', 81, 114, '1990-02-16');
INSERT INTO db_guest VALUES (2, 'Shickskul Cleasfatmar', 'veanbit', 'bropla', 16, 210, '1992-05-12');
INSERT INTO db_guest VALUES (3, 'Claildroum Krerpeal', 'design', 'bropla', 278, 1456, '1994-08-21');
INSERT INTO db_guest VALUES (4, 'Traclurval Tiljom', 'design', 'bropla', 364, 2176, '2012-09-05');
INSERT INTO db_guest VALUES (5, 'Diquo Hirqueltand', 'legal', 'bropla', 622, 590, '1988-05-13');
INSERT INTO db_guest VALUES (6, 'Maria Walsh', 'research', 'bropla', 627, 1841, '2018-07-14');
INSERT INTO db_guest VALUES (7, 'Paula Nolan', 'design', 'jeamleat', 934, 1290, '2004-03-06');
INSERT INTO db_guest VALUES (8, 'Henlund Worfear', 'legal', 'bropla', 400, 1964, '2004-06-03');
INSERT INTO db_guest VALUES (9, 'Housshound Peckcheadri', 'veanbit', 'bropla', 271, 1054, '1999-05-22');
INSERT INTO db_guest VALUES (10, 'Traimpand Shoshandjar', 'logistics', 'jeamleat', 42, 2146, '1998-04-23');
INSERT INTO db_guest VALUES (11, 'Colin Ellis', 'legal', 'jeamleat', 808, 975, '2016-04-26');
INSERT INTO db_guest VALUES (12, 'Peter Weber', 'design', 'bropla', 801, 435, '2022-10-19');
INSERT INTO db_guest VALUES (13, 'Tholdrai Graitfilhol', 'design', 'permanent', 52, 1916, '2016-12-08');
INSERT INTO db_guest VALUES (14, 'Holflet Sketflourcla', 'design', 'bropla', 473, 546, '2010-12-11');
INSERT INTO db_guest VALUES (15, 'Chordisshaick Skombroukais', 'veanbit', 'bropla', 36, 662, '1991-11-26');
INSERT INTO db_guest VALUES (16, 'Vairvaisquond Motwet', 'legal', 'laithan', 465, 2226, '1986-11-23');
INSERT INTO db_guest VALUES (17, 'Krumteam Clitheatbreand', 'design', 'permanent', 556, 104, '1993-05-10');
INSERT INTO db_guest VALUES (18, 'Vomvol Paibremthuck', 'legal', 'bropla', 265, 578, '1989-04-13');
INSERT INTO db_guest VALUES (19, 'Neahubrit Rickwir', 'research', 'bropla', 671, 2216, '1997-05-19');
INSERT INTO db_guest VALUES (20, 'Zearquail Drarzumtai', 'veanbit', 'laithan', 972, 173, '2020-08-11');
INSERT INTO db_guest VALUES (21, 'Queandgom Nunddutrouck', 'veanbit', 'permanent', 537, 1562, '1998-07-08');
INSERT INTO db_guest VALUES (22, 'Nina Green', 'design', 'bropla', 515, 823, '1994-05-11');
INSERT INTO db_guest VALUES (23, 'Bringritken Naimhackde', 'design', 'bropla', 666, 653, '2005-10-04');
INSERT INTO db_guest VALUES (24, 'Zoe Green', 'research', 'bropla', 28, 1134, '2020-10-14');
INSERT INTO db_guest VALUES (25, 'Koutpaildran Clounchealjit', 'logistics', 'bropla', 136, 1094, '1990-01-18');
INSERT INTO db_guest VALUES (26, 'Greajeat Planbel', 'design', 'permanent', 470, 1274, '2015-12-26');
INSERT INTO db_guest VALUES (27, 'Potdrut Kreanflon', 'design', 'bropla', 989, 973, '2022-02-02');
INSERT INTO db_guest VALUES (28, 'Gretquunbos Drasskol', 'design', 'bropla', 773, 728, '2001-04-18');
INSERT INTO db_guest VALUES (29, 'Zaimbraind Teskind', 'logistics', 'bropla', 54, 1911, '2007-04-10');
CREATE TABLE db_suite (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_local_label TEXT NOT NULL,
  db_open_area TEXT NOT NULL,
  db_surface INTEGER NOT NULL,
  db_thustandrot_fleanjeanbres INTEGER NOT NULL,
  db_leamveanbrun TEXT NOT NULL
);
INSERT INTO db_suite VALUES (1, 'Flomdar', 'company', 'meckter', 2920, 408, '1944-03-27');
INSERT INTO db_suite VALUES (2, 'Quurstilsu', 'city', 'huge', 1969, 394, '1999-12-09');
INSERT INTO db_suite VALUES (3, 'Nurkaind', 'trust', 'meckter', 763, 493, '1939-01-23');
INSERT INTO db_suite VALUES (4, 'Minem', 'plide', 'trackskaingaim', 2033, 169, '1985-02-03');
INSERT INTO db_suite VALUES (5, 'Thornton', 'bougindjum', 'tiny', 3221, 127, '2018-08-21');
INSERT INTO db_suite VALUES (6, 'Railzondkres', 'company', 'tiny', 324, 509, '1922-08-03');
INSERT INTO db_suite VALUES (7, 'Jitsoumkrick', 'bougindjum', 'meckter', 2678, 107, '2011-03-19');
INSERT INTO db_suite VALUES (8, 'Northburn', 'reacksheana', 'huge', 3467, 303, '1979-07-04');
INSERT INTO db_suite VALUES (9, 'Kaiszond', 'bougindjum', 'meckter', 4547, 174, '1918-11-15');
INSERT INTO db_suite VALUES (10, 'Wundclous', 'city', 'medium', 572, 592, '1901-09-07');
INSERT INTO db_suite VALUES (11, 'Kourzes', 'bougindjum', 'tiny', 2037, 456, '1930-07-20');
INSERT INTO db_suite VALUES (12, 'Woodburn', 'plide', 'tiny', 4251, 133, '1958-01-25');
INSERT INTO db_suite VALUES (13, 'Clearridge', 'reacksheana', 'trackskaingaim', 903, 82, '1925-12-20');
INSERT INTO db_suite VALUES (14, 'Stoneridge', 'company', 'huge', 4868, 335, '1929-11-19');
INSERT INTO db_suite VALUES (15, 'Plaitskir', 'city', 'meckter', 1314, 499, '1989-03-12');
INSERT INTO db_suite VALUES (16, 'Blackwell', 'bougindjum', 'meckter', 3924, 366, '1941-07-01');
INSERT INTO db_suite VALUES (17, 'Reddale', 'bougindjum', 'trackskaingaim', 2621, 355, '1932-10-23');
INSERT INTO db_suite VALUES (18, 'Grearjuck', 'bougindjum', 'meckter', 303, 584, '1957-03-16');
INSERT INTO db_suite VALUES (19, 'Plisrel', 'reacksheana', 'meckter', 4646, 418, '1978-03-27');
INSERT INTO db_suite VALUES (20, 'Flaisfit', 'trust', 'tiny', 3405, 336, '1948-08-16');
INSERT INTO db_suite VALUES (21, 'Woumtoumrin', 'bougindjum', 'meckter', 643, 98, '1938-07-24');
INSERT INTO db_suite VALUES (22, 'Draisnigel', 'trust', 'tiny', 3908, 546, '1967-07-04');
INSERT INTO db_suite VALUES (23, 'Jounroumcla', 'trust', 'trackskaingaim', 2587, 215, '1963-04-17');
CREATE TABLE db_booking (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_payment TEXT NOT NULL,
  db_priority TEXT NOT NULL,
  db_expense INTEGER NOT NULL,
  db_outer_share INTEGER NOT NULL,
  db_mouqueandjes_buttratchain TEXT NOT NULL,
  db_guest_id INTEGER NOT NULL,
  db_suite_id INTEGER NOT NULL,
  FOREIGN KEY (db_guest_id) REFERENCES db_guest(db_id),
  FOREIGN KEY (db_suite_id) REFERENCES db_suite(db_id)
);
INSERT INTO db_booking VALUES (1, 'B639', 'thotgrour', 'critical', 1013, 13, '2022-07-25', 7, 19);
INSERT INTO db_booking VALUES (2, 'B347', 'voucher', 'normal', 1024, 20, '2015-01-14', 28, 6);
INSERT INTO db_booking VALUES (3, 'B984', 'cash', 'grumstound', 2335, 51, '2014-08-05', 10, 14);
INSERT INTO db_booking VALUES (4, 'B614', 'invoice', 'low', 769, 58, '2018-04-11', 2, 12);
INSERT INTO db_booking VALUES (5, 'B526', 'transfer', 'low', 450, 38, '2020-01-23', 23, 13);
INSERT INTO db_booking VALUES (6, 'B686', 'cash', 'low', 1019, 16, '2012-02-21', 21, 4);
INSERT INTO db_booking VALUES (7, 'B287', 'cloumhockdri', 'low', 1802, 37, '2019-08-22', 10, 1);
INSERT INTO db_booking VALUES (8, 'B442', 'cash', 'normal', 830, 43, '2016-10-11', 3, 19);
INSERT INTO db_booking VALUES (9, 'B803', 'cloumhockdri', 'low', 2571, 2, '2015-02-22', 23, 8);
INSERT INTO db_booking VALUES (10, 'B664', 'cloumhockdri', 'normal', 610, 34, '2014-04-14', 19, 10);
INSERT INTO db_booking VALUES (11, 'B123', 'thotgrour', 'normal', 1985, 23, '2016-04-17', 10, 17);
INSERT INTO db_booking VALUES (12, 'B588', 'cash', 'critical', 290, 26, '2015-09-13', 25, 1);
INSERT INTO db_booking VALUES (13, 'B617', 'cloumhockdri', 'critical', 1311, 3, '2012-12-03', 22, 8);
INSERT INTO db_booking VALUES (14, 'B815', 'invoice', 'critical', 2835, 24, '2015-08-22', 5, 8);
INSERT INTO db_booking VALUES (15, 'B698', 'invoice', 'critical', 2177, 8, '2017-10-21', 27, 10);
INSERT INTO db_booking VALUES (16, 'B820', 'thotgrour', 'normal', 2629, 36, '2021-04-26', 27, 19);
INSERT INTO db_booking VALUES (17, 'B229', 'invoice', 'normal', 969, 27, '2021-08-24', 18, 8);
INSERT INTO db_booking VALUES (18, 'B545', 'cash', 'low', 1227, 1, '2020-02-24', 3, 18);
INSERT INTO db_booking VALUES (19, 'B320', 'transfer', 'low', 2091, 58, '2021-03-11', 17, 18);
INSERT INTO db_booking VALUES (20, 'B987', 'invoice', 'low', 684, 20, '2021-08-10', 11, 13);
INSERT INTO db_booking VALUES (21, 'B473', 'transfer', 'normal', 960, 46, '2015-03-15', 7, 19);
INSERT INTO db_booking VALUES (22, 'B126', 'cloumhockdri', 'grumstound', 387, 32, '2019-01-11', 13, 10);
INSERT INTO db_booking VALUES (23, 'B821', 'cloumhockdri', 'normal', 2692, 6, '2015-04-23', 6, 2);
INSERT INTO db_booking VALUES (24, 'B827', 'transfer', 'critical', 2485, 3, '2013-08-03', 27, 17);
INSERT INTO db_booking VALUES (25, 'B585', 'invoice', 'low', 2838, 24, '2013-10-17', 20, 3);
INSERT INTO db_booking VALUES (26, 'B862', 'transfer', 'normal', 1630, 43, '2023-10-14', 23, 1);
INSERT INTO db_booking VALUES (27, 'B501', 'cash', 'normal', 1929, 22, '2014-01-18', 27, 9);
INSERT INTO db_booking VALUES (28, 'B362', 'voucher', 'grumstound', 319, 40, '2024-11-09', 21, 20);
INSERT INTO db_booking VALUES (29, 'B611', 'invoice', 'low', 2848, 21, '2010-12-22', 1, 6);
INSERT INTO db_booking VALUES (30, 'B114', 'cloumhockdri', 'low', 451, 15, '2021-06-27', 21, 19);
INSERT INTO db_booking VALUES (31, 'B567', 'thotgrour', 'low', 176, 3, '2016-04-16', 25, 3);
INSERT INTO db_booking VALUES (32, 'B607', 'invoice', 'low', 609, 14, '2020-05-25', 27, 10);
INSERT INTO db_booking VALUES (33, 'B975', 'cash', 'normal', 2811, 29, '2023-08-04', 4, 2);
INSERT INTO db_booking VALUES (34, 'B506', 'invoice', 'critical', 499, 2, '2022-08-18', 21, 2);
INSERT INTO db_booking VALUES (35, 'B777', 'cloumhockdri', 'critical', 82, 25, '2010-05-22', 3, 9);
INSERT INTO db_booking VALUES (36, 'B642', 'cloumhockdri', 'critical', 1151, 43, '2015-12-08', 6, 4);
INSERT INTO db_booking VALUES (37, 'B688', 'thotgrour', 'critical', 1835, 46, '2016-07-18', 21, 13);
INSERT INTO db_booking VALUES (38, 'B405', 'transfer', 'low', 1329, 34, '2022-09-01', 21, 18);
INSERT INTO db_booking VALUES (39, 'B258', 'cloumhockdri', 'normal', 1676, 46, '2020-06-16', 14, 8);
INSERT INTO db_booking VALUES (40, 'B449', 'thotgrour', 'critical', 494, 16, '2020-06-01', 21, 22);
INSERT INTO db_booking VALUES (41, 'B952', 'voucher', 'low', 2198, 52, '2018-02-13', 19, 7);
INSERT INTO db_booking VALUES (42, 'B309', 'cash', 'critical', 1061, 56, '2022-08-10', 5, 2);
INSERT INTO db_booking VALUES (43, 'B304', 'cash', 'low', 1373, 18, '2020-06-22', 23, 16);
INSERT INTO db_booking VALUES (44, 'B654', 'invoice', 'low', 1783, 52, '2015-11-08', 1, 6);
INSERT INTO db_booking VALUES (45, 'B711', 'voucher', 'normal', 754, 2, '2018-11-17', 23, 8);
INSERT INTO db_booking VALUES (46, 'B924', 'cloumhockdri', 'normal', 1963, 22, '2021-01-04', 6, 9);
INSERT INTO db_booking VALUES (47, 'B335', 'thotgrour', 'normal', 687, 57, '2019-02-17', 23, 13);
INSERT INTO db_booking VALUES (48, 'B283', 'voucher', 'low', 986, 33, '2014-12-03', 5, 13);
INSERT INTO db_booking VALUES (49, 'B605', 'transfer', 'critical', 2989, 54, '2014-07-07', 21, 12);
INSERT INTO db_booking VALUES (50, 'B171', 'thotgrour', 'critical', 1562, 31, '2018-06-22', 14, 13);
INSERT INTO db_booking VALUES (51, 'B203', 'thotgrour', 'normal', 2885, 48, '2012-08-23', 19, 10);
INSERT INTO db_booking VALUES (52, 'B433', 'transfer', 'low', 2061, 40, '2018-11-16', 2, 3);
INSERT INTO db_booking VALUES (53, 'B775', 'invoice', 'normal', 62, 17, '2010-10-08', 4, 5);
INSERT INTO db_booking VALUES (54, 'B684', 'voucher', 'normal', 841, 23, '2018-04-15', 6, 6);
INSERT INTO db_booking VALUES (55, 'B929', 'cash', 'normal', 2445, 15, '2015-06-20', 19, 10);
INSERT INTO db_booking VALUES (56, 'B417', 'cloumhockdri', 'low', 573, 23, '2020-12-10', 25, 12);
INSERT INTO db_booking VALUES (57, 'B111', 'cloumhockdri', 'normal', 552, 7, '2014-01-20', 26, 1);
INSERT INTO db_booking VALUES (58, 'B973', 'cloumhockdri', 'normal', 1448, 38, '2024-03-06', 23, 18);
INSERT INTO db_booking VALUES (59, 'B666', 'thotgrour', 'low', 2411, 59, '2019-12-25', 25, 1);
INSERT INTO db_booking VALUES (60, 'B825', 'cloumhockdri', 'low', 1247, 29, '2018-07-04', 7, 18);
INSERT INTO db_booking VALUES (61, 'B311', 'cloumhockdri', 'normal', 2271, 57, '2022-10-06', 5, 17);
INSERT INTO db_booking VALUES (62, 'B409', 'invoice', 'critical', 1791, 7, '2014-07-05', 17, 11);
INSERT INTO db_booking VALUES (63, 'B718', 'cash', 'grumstound', 2631, 45, '2016-03-03', 1, 10);
INSERT INTO db_booking VALUES (64, 'B690', 'voucher', 'normal', 467, 36, '2020-10-26', 17, 3);
INSERT INTO db_booking VALUES (65, 'B691', 'cash', 'normal', 2353, 55, '2023-05-27', 5, 9);
INSERT INTO db_booking VALUES (66, 'B182', 'cloumhockdri', 'grumstound', 2522, 39, '2016-02-13', 19, 6);
INSERT INTO db_booking VALUES (67, 'B914', 'voucher', 'normal', 809, 30, '2020-04-06', 18, 19);
INSERT INTO db_booking VALUES (68, 'B851', 'cloumhockdri', 'low', 505, 52, '2021-02-04', 2, 11);
INSERT INTO db_booking VALUES (69, 'B646', 'cash', 'normal', 392, 38, '2020-07-20', 1, 19);
INSERT INTO db_booking VALUES (70, 'B873', 'cloumhockdri', 'normal', 2576, 21, '2011-08-09', 2, 9);
INSERT INTO db_booking VALUES (71, 'B773', 'cloumhockdri', 'normal', 2123, 55, '2015-12-10', 24, 9);
INSERT INTO db_booking VALUES (72, 'B963', 'voucher', 'normal', 1746, 35, '2022-12-15', 7, 19);
INSERT INTO db_booking VALUES (73, 'B755', 'cloumhockdri', 'normal', 2333, 46, '2024-01-17', 15, 5);
INSERT INTO db_booking VALUES (74, 'B622', 'cloumhockdri', 'low', 331, 31, '2019-12-07', 6, 19);
INSERT INTO db_booking VALUES (75, 'B492', 'cloumhockdri', 'low', 1613, 11, '2012-06-22', 8, 19);
INSERT INTO db_booking VALUES (76, 'B895', 'invoice', 'low', 2600, 3, '2015-09-06', 28, 11);
INSERT INTO db_booking VALUES (77, 'B392', 'transfer', 'normal', 2651, 1, '2024-05-12', 19, 8);
INSERT INTO db_booking VALUES (78, 'B809', 'cash', 'normal', 182, 55, '2011-06-11', 3, 3);
INSERT INTO db_booking VALUES (79, 'B299', 'invoice', 'normal', 1791, 44, '2019-04-05', 12, 3);
INSERT INTO db_booking VALUES (80, 'B865', 'thotgrour', 'low', 2872, 50, '2012-01-11', 14, 4);
INSERT INTO db_booking VALUES (81, 'B553', 'cash', 'normal', 2095, 30, '2020-05-08', 1, 17);
INSERT INTO db_booking VALUES (82, 'B823', 'invoice', 'low', 1433, 40, '2013-12-03', 14, 3);
INSERT INTO db_booking VALUES (83, 'B424', 'transfer', 'normal', 928, 12, '2010-07-23', 25, 19);
INSERT INTO db_booking VALUES (84, 'B200', 'cash', 'grumstound', 1613, 53, '2022-05-09', 14, 19);
INSERT INTO db_booking VALUES (85, 'B916', 'cash', 'low', 2793, 33, '2010-03-09', 6, 10);
INSERT INTO db_booking VALUES (86, 'B254', 'invoice', 'low', 1779, 6, '2010-11-24', 6, 1);
INSERT INTO db_booking VALUES (87, 'B160', 'voucher', 'critical', 2606, 46, '2020-07-10', 19, 3);
INSERT INTO db_booking VALUES (88, 'B419', 'cash', 'grumstound', 939, 2, '2010-01-22', 21, 22);
INSERT INTO db_booking VALUES (89, 'B408', 'cloumhockdri', 'normal', 336, 11, '2023-11-27', 4, 13);
INSERT INTO db_booking VALUES (90, 'B308', 'cash', 'grumstound', 2004, 41, '2024-11-06', 3, 2);
INSERT INTO db_booking VALUES (91, 'B144', 'cloumhockdri', 'critical', 360, 22, '2015-01-26', 11, 13);
INSERT INTO db_booking VALUES (92, 'B781', 'cloumhockdri', 'low', 2408, 3, '2023-07-20', 11, 19);
INSERT INTO db_booking VALUES (93, 'B350', 'transfer', 'normal', 652, 30, '2016-08-16', 4, 5);
INSERT INTO db_booking VALUES (94, 'B353', 'cloumhockdri', 'critical', 1587, 16, '2018-03-10', 27, 5);
INSERT INTO db_booking VALUES (95, 'B421', 'cash', 'grumstound', 435, 12, '2013-09-03', 20, 13);
INSERT INTO db_booking VALUES (96, 'B303', 'cash', 'normal', 1880, 59, '2015-09-21', 25, 13);
INSERT INTO db_booking VALUES (97, 'B885', 'thotgrour', 'normal', 1255, 50, '2020-05-05', 14, 19);
INSERT INTO db_booking VALUES (98, 'B661', 'cloumhockdri', 'low', 62, 50, '2010-09-13', 2, 10);
INSERT INTO db_booking VALUES (99, 'B667', 'cash', 'normal', 2688, 60, '2020-03-20', 21, 10);
INSERT INTO db_booking VALUES (100, 'B955', 'transfer', 'normal', 367, 56, '2023-05-21', 28, 9);
INSERT INTO db_booking VALUES (101, 'B583', 'transfer', 'critical', 298, 21, '2024-04-18', 11, 8);
INSERT INTO db_booking VALUES (102, 'B330', 'cash', 'critical', 2138, 3, '2014-01-24', 3, 12);
INSERT INTO db_booking VALUES (103, 'B107', 'cloumhockdri', 'grumstound', 2034, 47, '2017-10-12', 17, 19);
INSERT INTO db_booking VALUES (104, 'B214', 'thotgrour', 'normal', 2892, 55, '2021-01-28', 1, 19);
INSERT INTO db_booking VALUES (105, 'B561', 'cash', 'low', 2884, 21, '2023-01-27', 15, 17);
INSERT INTO db_booking VALUES (106, 'B159', 'voucher', 'normal', 2701, 59, '2015-07-22', 7, 5);
INSERT INTO db_booking VALUES (107, 'B326', 'voucher', 'normal', 7, 45, '2013-09-22', 1, 19);
INSERT INTO db_booking VALUES (108, 'B852', 'cloumhockdri', 'normal', 941, 12, '2024-01-03', 1, 8);
INSERT INTO db_booking VALUES (109, 'B894', 'transfer', 'critical', 384, 14, '2022-08-18', 28, 14);
INSERT INTO db_booking VALUES (110, 'B479', 'cash', 'low', 2306, 2, '2010-06-06', 23, 10);
INSERT INTO db_booking VALUES (111, 'B655', 'cloumhockdri', 'low', 2945, 57, '2015-11-09', 15, 12);
INSERT INTO db_booking VALUES (112, 'B942', 'cash', 'critical', 748, 56, '2023-01-08', 26, 18);
INSERT INTO db_booking VALUES (113, 'B164', 'invoice', 'low', 2458, 3, '2015-02-24', 20, 19);
INSERT INTO db_booking VALUES (114, 'B498', 'thotgrour', 'normal', 1797, 16, '2018-02-13', 11, 20);
INSERT INTO db_booking VALUES (115, 'B391', 'cloumhockdri', 'critical', 2326, 2, '2018-06-13', 4, 1);
INSERT INTO db_booking VALUES (116, 'B412', 'transfer', 'low', 2510, 48, '2023-01-20', 24, 20);
INSERT INTO db_booking VALUES (117, 'B828', 'cash', 'low', 413, 55, '2010-11-13', 23, 7);
INSERT INTO db_booking VALUES (118, 'B838', 'cloumhockdri', 'low', 1861, 35, '2014-01-10', 10, 19);
INSERT INTO db_booking VALUES (119, 'B866', 'transfer', 'low', 1524, 35, '2017-12-28', 6, 7);
INSERT INTO db_booking VALUES (120, 'B887', 'cash', 'normal', 2680, 37, '2020-09-24', 20, 16);
