CREATE TABLE diplomat (
  diplomat_key INTEGER PRIMARY KEY,
  diplomat_title TEXT NOT NULL,
  diplomat_rank TEXT NOT NULL,
  diplomat_lumclinddais TEXT NOT NULL,
  diplomat_experience INTEGER NOT NULL,
  diplomat_outer_load INTEGER NOT NULL,
  diplomat_hiring_date TEXT NOT NULL
);
INSERT INTO diplomat VALUES (1, 'Colin Quist', 'assistant', 'clackshind', 26, 1615, '2014-05-07');
INSERT INTO diplomat VALUES (2, 'Kumoulquack Learvu', 'senior', 'shetran', 17, 2091, '1987-11-02');
INSERT INTO diplomat VALUES (3, 'Binlan Kretplim', 'senior', 'Egypt', 24, 771, '2013-02-27');
INSERT INTO diplomat VALUES (4, 'Shemdomtheat Zessaispun', 'assistant', 'clackshind', 2, 1366, '2001-02-13');
INSERT INTO diplomat VALUES (5, 'Krairclus Sifosmair', 'senior', 'clackshind', 22, 594, '2017-02-27');
INSERT INTO diplomat VALUES (6, 'Skourwain Jenbezim', 'senior', 'shetran', 21, 1764, '2001-06-20');
INSERT INTO diplomat VALUES (7, 'Murbous Skaimcloumround', 'assistant', 'mesnomshock', 32, 709, '1990-01-03');
INSERT INTO diplomat VALUES (8, 'Treckgeat Touckclonmut', 'lead', 'shetran', 12, 1853, '1996-01-19');
INSERT INTO diplomat VALUES (9, 'Tesskemdrous Flomettheand', 'assistant', 'clackshind', 23, 523, '2000-12-22');
INSERT INTO diplomat VALUES (10, 'Wousfaitri Findrutjeat', 'assistant', 'shetran', 29, 1128, '1990-11-08');
INSERT INTO diplomat VALUES (11, 'Groundfailsteat Pemchel', 'senior', 'clackshind', 35, 1923, '2000-12-20');
INSERT INTO diplomat VALUES (12, 'Shutgrail Veamshuck', 'senior', 'Egypt', 39, 266, '2014-04-08');
INSERT INTO diplomat VALUES (13, 'Fiona Evans', 'senior', 'Egypt', 32, 1203, '2002-12-09');
INSERT INTO diplomat VALUES (14, 'Clara Reed', 'senior', 'clackshind', 30, 1162, '2013-05-08');
INSERT INTO diplomat VALUES (15, 'Beampleck Choumpeat', 'lead', 'shetran', 13, 1725, '2011-07-26');
INSERT INTO diplomat VALUES (16, 'Dailtrur Killail', 'assistant', 'clackshind', 21, 847, '2007-02-24');
INSERT INTO diplomat VALUES (17, 'Meakousskaick Lalwit', 'assistant', 'Egypt', 29, 1301, '1994-08-18');
INSERT INTO diplomat VALUES (18, 'Kotgrum Mosnai', 'assistant', 'rairzuck', 30, 41, '1990-06-06');
INSERT INTO diplomat VALUES (19, 'Henry Weber', 'assistant', 'shetran', 14, 2265, '2023-08-24');
INSERT INTO diplomat VALUES (20, 'Lemthontos Gaiswoungrim', 'assistant', 'Egypt', 17, 766, '2001-12-25');
INSERT INTO diplomat VALUES (21, 'Gina Green', 'senior', 'mesnomshock', 29, 2075, '1997-02-20');
INSERT INTO diplomat VALUES (22, 'Tara Kaya', 'senior', 'shetran', 29, 1905, '1990-11-24');
INSERT INTO diplomat VALUES (23, 'Trunwaind Weanstam', 'lead', 'thaithor', 0, 2235, '2003-08-12');
INSERT INTO diplomat VALUES (24, 'Thetsteswaick Sheskudrail', 'senior', 'clackshind', 28, 2141, '1991-01-28');
INSERT INTO diplomat VALUES (25, 'Kevin Baker', 'trurbain', 'thaithor', 0, 1935, '1998-03-19');
INSERT INTO diplomat VALUES (26, 'Liam Vega', 'assistant', 'rairzuck', 37, 1915, '2014-01-24');
INSERT INTO diplomat VALUES (27, 'Kevin Brown', 'assistant', 'mesnomshock', 19, 362, '1991-08-15');
INSERT INTO diplomat VALUES (28, 'Wendy Baker', 'trurbain', 'shetran', 10, 1721, '2023-09-02');
INSERT INTO diplomat VALUES (29, 'Teaszindvol Chairquespais', 'trurbain', 'rairzuck', 29, 1468, '1997-04-07');
CREATE TABLE office (
  office_key INTEGER PRIMARY KEY,
  office_title TEXT NOT NULL,
  office_gross_section TEXT NOT NULL,
  office_public_class TEXT NOT NULL,
  office_rent INTEGER NOT NULL,
  office_common_speed INTEGER NOT NULL,
  office_opening_date TEXT NOT NULL
);
INSERT INTO office VALUES (1, 'Plousjou', 'Verona', 'city', 5903, 203, '1999-05-07');
INSERT INTO office VALUES (2, 'Foultrel', 'Zagreb', 'city', 4963, 1625, '1991-04-01');
INSERT INTO office VALUES (3, 'Lakemouth', 'Zagreb', 'city', 1802, 2798, '1938-01-06');
INSERT INTO office VALUES (4, 'Reshafeas', 'Zagreb', 'state', 2471, 1860, '2004-03-05');
INSERT INTO office VALUES (5, 'Troulkroulskand', 'realzagos', 'council', 2016, 1300, '2020-04-09');
INSERT INTO office VALUES (6, 'Reasritplem', 'Bremen', 'bairpaick', 2469, 1511, '2012-01-05');
INSERT INTO office VALUES (7, 'Skurhaiwaick', 'realzagos', 'city', 2950, 118, '1912-11-20');
INSERT INTO office VALUES (8, 'Daimja', 'realzagos', 'bairpaick', 5900, 2447, '1929-08-24');
INSERT INTO office VALUES (9, 'Woodridge', 'Zagreb', 'state', 4592, 451, '1935-03-11');
INSERT INTO office VALUES (10, 'Timdannai', 'Zagreb', 'bairpaick', 327, 1825, '2018-02-01');
INSERT INTO office VALUES (11, 'Ashridge', 'Bremen', 'council', 968, 2599, '1916-04-06');
INSERT INTO office VALUES (12, 'Gitpeal', 'Verona', 'braitmobram', 2956, 1388, '2011-08-11');
INSERT INTO office VALUES (13, 'Highfield', 'Verona', 'bairpaick', 3016, 1057, '1968-05-05');
INSERT INTO office VALUES (14, 'Tulund', 'realzagos', 'council', 6126, 184, '1967-06-22');
INSERT INTO office VALUES (15, 'Viquealraick', 'Verona', 'bairpaick', 4949, 436, '1947-08-02');
INSERT INTO office VALUES (16, 'Stoneridge', 'Verona', 'bairpaick', 4694, 1270, '1974-06-17');
INSERT INTO office VALUES (17, 'Boszuszol', 'realzagos', 'council', 3331, 2452, '1929-08-03');
INSERT INTO office VALUES (18, 'Blackbury', 'Bremen', 'bairpaick', 1443, 2275, '1959-08-01');
INSERT INTO office VALUES (19, 'Ashhaven', 'Zagreb', 'state', 2142, 1198, '1980-11-01');
INSERT INTO office VALUES (20, 'Hurdain', 'Denver', 'city', 2950, 2183, '1980-07-14');
INSERT INTO office VALUES (21, 'Sealbaim', 'realzagos', 'bairpaick', 6154, 794, '1987-09-15');
INSERT INTO office VALUES (22, 'Clearton', 'Zagreb', 'bairpaick', 4801, 1018, '1925-09-15');
INSERT INTO office VALUES (23, 'Reddale', 'selcleack', 'braitmobram', 646, 1285, '1996-12-06');
INSERT INTO office VALUES (24, 'Brunflam', 'realzagos', 'council', 340, 2437, '1975-03-07');
INSERT INTO office VALUES (25, 'Vaischaike', 'Bremen', 'bairpaick', 1106, 122, '1970-01-25');
INSERT INTO office VALUES (26, 'Westford', 'realzagos', 'bairpaick', 5881, 847, '2006-01-23');
INSERT INTO office VALUES (27, 'Ashdale', 'Verona', 'council', 4662, 1525, '1972-02-12');
INSERT INTO office VALUES (28, 'Kraimchai', 'selcleack', 'city', 6763, 378, '1900-11-21');
INSERT INTO office VALUES (29, 'Motreack', 'selcleack', 'bairpaick', 3030, 33, '1981-12-01');
INSERT INTO office VALUES (30, 'Fairwick', 'Verona', 'bairpaick', 3011, 1321, '1934-12-13');
INSERT INTO office VALUES (31, 'Tunton', 'Bremen', 'braitmobram', 1591, 2818, '1941-08-01');
INSERT INTO office VALUES (32, 'Fairfield', 'Zagreb', 'city', 4220, 966, '1941-01-06');
INSERT INTO office VALUES (33, 'Westmouth', 'Denver', 'city', 1919, 2383, '2017-12-09');
INSERT INTO office VALUES (34, 'Brulserstem', 'Zagreb', 'state', 3021, 2278, '1979-12-20');
CREATE TABLE meeting (
  meeting_key INTEGER PRIMARY KEY,
  meeting_title TEXT NOT NULL,
  meeting_light_level TEXT NOT NULL,
  meeting_suckplack_naikin TEXT NOT NULL,
  meeting_final_value INTEGER NOT NULL,
  meeting_expense INTEGER NOT NULL,
  meeting_gross_start TEXT NOT NULL,
  fk_diplomat INTEGER NOT NULL,
  fk_office INTEGER NOT NULL,
  FOREIGN KEY (fk_diplomat) REFERENCES diplomat(diplomat_key),
  FOREIGN KEY (fk_office) REFERENCES office(office_key)
);
INSERT INTO meeting VALUES (1, 'M234', 'trunvun', 'autumn', 244, 262, '2014-11-21', 28, 31);
INSERT INTO meeting VALUES (2, 'M275', 'pounwoussim', 'pondhanfor', 88, 2090, '2015-11-16', 15, 9);
INSERT INTO meeting VALUES (3, 'M512', 'pounwoussim', 'spring', 6, 2479, '2022-05-18', 24, 16);
INSERT INTO meeting VALUES (4, 'M214', 'cheque', 'mimsaindgour', 260, 1031, '2012-01-11', 16, 12);
INSERT INTO meeting VALUES (5, 'M909', 'invoice', 'pondhanfor', 205, 1465, '2016-02-18', 17, 19);
INSERT INTO meeting VALUES (6, 'M240', 'trunvun', 'spring', 237, 497, '2015-05-06', 22, 8);
INSERT INTO meeting VALUES (7, 'M263', 'pounwoussim', 'mimsaindgour', 156, 519, '2015-09-02', 17, 32);
INSERT INTO meeting VALUES (8, 'M128', 'invoice', 'autumn', 160, 1944, '2016-01-18', 18, 15);
INSERT INTO meeting VALUES (9, 'M265', 'invoice', 'pondhanfor', 124, 2557, '2019-11-16', 18, 30);
INSERT INTO meeting VALUES (10, 'M423', 'trunvun', 'spring', 212, 2814, '2024-03-07', 28, 9);
INSERT INTO meeting VALUES (11, 'M894', 'invoice', 'autumn', 6, 1281, '2011-03-20', 11, 32);
INSERT INTO meeting VALUES (12, 'M621', 'invoice', 'mimsaindgour', 240, 2416, '2011-08-28', 23, 5);
INSERT INTO meeting VALUES (13, 'M587', 'trunvun', 'spring', 17, 312, '2019-10-07', 3, 16);
INSERT INTO meeting VALUES (14, 'M505', 'trunvun', 'autumn', 31, 1409, '2020-08-23', 23, 27);
INSERT INTO meeting VALUES (15, 'M518', 'trunvun', 'pondhanfor', 143, 2862, '2011-01-21', 15, 9);
INSERT INTO meeting VALUES (16, 'M709', 'trunvun', 'spring', 23, 1089, '2015-04-10', 12, 17);
INSERT INTO meeting VALUES (17, 'M777', 'trunvun', 'pondhanfor', 245, 2997, '2014-06-19', 15, 15);
INSERT INTO meeting VALUES (18, 'M434', 'invoice', 'pondhanfor', 54, 2308, '2011-08-27', 9, 4);
INSERT INTO meeting VALUES (19, 'M880', 'pounwoussim', 'pondhanfor', 229, 1072, '2017-02-03', 17, 3);
INSERT INTO meeting VALUES (20, 'M498', 'trunvun', 'spring', 196, 786, '2011-07-07', 18, 30);
INSERT INTO meeting VALUES (21, 'M155', 'pounwoussim', 'autumn', 154, 22, '2019-11-04', 24, 33);
INSERT INTO meeting VALUES (22, 'M935', 'trunvun', 'spring', 138, 2902, '2010-02-25', 1, 21);
INSERT INTO meeting VALUES (23, 'M728', 'trunvun', 'pondhanfor', 217, 646, '2021-09-06', 20, 12);
INSERT INTO meeting VALUES (24, 'M226', 'cheque', 'autumn', 216, 1461, '2017-08-09', 20, 9);
INSERT INTO meeting VALUES (25, 'M840', 'trunvun', 'pondhanfor', 166, 2016, '2021-08-09', 13, 1);
INSERT INTO meeting VALUES (26, 'M480', 'trunvun', 'spring', 41, 2366, '2014-07-09', 9, 19);
INSERT INTO meeting VALUES (27, 'M490', 'invoice', 'autumn', 8, 174, '2024-06-24', 28, 23);
INSERT INTO meeting VALUES (28, 'M846', 'cheque', 'pondhanfor', 170, 1917, '2013-12-24', 24, 3);
INSERT INTO meeting VALUES (29, 'M921', 'pounwoussim', 'pondhanfor', 197, 709, '2020-08-02', 24, 8);
INSERT INTO meeting VALUES (30, 'M595', 'cheque', 'spring', 292, 1433, '2013-04-01', 29, 32);
INSERT INTO meeting VALUES (31, 'M629', 'invoice', 'autumn', 155, 950, '2021-05-06', 24, 32);
INSERT INTO meeting VALUES (32, 'M231', 'cheque', 'spring', 142, 2872, '2012-11-10', 15, 3);
INSERT INTO meeting VALUES (33, 'M405', 'cheque', 'spring', 214, 1682, '2018-02-02', 9, 20);
INSERT INTO meeting VALUES (34, 'M459', 'cheque', 'pondhanfor', 229, 2793, '2014-03-15', 15, 30);
INSERT INTO meeting VALUES (35, 'M683', 'trunvun', 'pondhanfor', 232, 1505, '2023-07-12', 3, 19);
INSERT INTO meeting VALUES (36, 'M773', 'cheque', 'spring', 112, 1019, '2021-03-10', 16, 27);
INSERT INTO meeting VALUES (37, 'M213', 'trunvun', 'autumn', 193, 288, '2014-02-14', 18, 18);
INSERT INTO meeting VALUES (38, 'M112', 'trunvun', 'spring', 107, 2493, '2011-01-17', 12, 22);
INSERT INTO meeting VALUES (39, 'M183', 'invoice', 'pondhanfor', 131, 2021, '2018-01-01', 17, 30);
INSERT INTO meeting VALUES (40, 'M549', 'invoice', 'pondhanfor', 267, 1094, '2018-06-28', 5, 19);
INSERT INTO meeting VALUES (41, 'M296', 'cheque', 'pondhanfor', 52, 977, '2016-08-25', 20, 3);
INSERT INTO meeting VALUES (42, 'M689', 'trunvun', 'autumn', 86, 783, '2012-04-26', 11, 5);
INSERT INTO meeting VALUES (43, 'M826', 'pounwoussim', 'pondhanfor', 300, 2057, '2013-03-06', 15, 2);
INSERT INTO meeting VALUES (44, 'M878', 'trunvun', 'autumn', 291, 693, '2017-07-18', 12, 32);
INSERT INTO meeting VALUES (45, 'M182', 'trunvun', 'mimsaindgour', 246, 1529, '2016-09-11', 11, 2);
INSERT INTO meeting VALUES (46, 'M527', 'cheque', 'pondhanfor', 194, 1156, '2010-06-26', 21, 27);
INSERT INTO meeting VALUES (47, 'M963', 'cheque', 'autumn', 189, 287, '2014-11-16', 16, 25);
INSERT INTO meeting VALUES (48, 'M662', 'pounwoussim', 'mimsaindgour', 275, 1195, '2022-12-27', 17, 18);
INSERT INTO meeting VALUES (49, 'M831', 'trunvun', 'pondhanfor', 271, 2953, '2020-02-04', 16, 25);
INSERT INTO meeting VALUES (50, 'M710', 'trunvun', 'pondhanfor', 114, 2942, '2011-05-14', 16, 15);
INSERT INTO meeting VALUES (51, 'M497', 'trunvun', 'spring', 263, 982, '2013-03-10', 8, 32);
INSERT INTO meeting VALUES (52, 'M525', 'trunvun', 'mimsaindgour', 172, 2624, '2015-02-02', 11, 12);
INSERT INTO meeting VALUES (53, 'M516', 'invoice', 'spring', 18, 1301, '2011-04-22', 15, 19);
INSERT INTO meeting VALUES (54, 'M813', 'invoice', 'pondhanfor', 198, 1075, '2015-02-10', 13, 23);
INSERT INTO meeting VALUES (55, 'M928', 'invoice', 'spring', 180, 2385, '2024-05-21', 2, 16);
INSERT INTO meeting VALUES (56, 'M633', 'cheque', 'pondhanfor', 178, 524, '2014-07-07', 16, 24);
INSERT INTO meeting VALUES (57, 'M592', 'invoice', 'spring', 97, 636, '2016-07-10', 17, 30);
INSERT INTO meeting VALUES (58, 'M447', 'pounwoussim', 'autumn', 72, 2739, '2011-09-24', 20, 3);
INSERT INTO meeting VALUES (59, 'M971', 'trunvun', 'autumn', 13, 638, '2018-05-08', 9, 26);
INSERT INTO meeting VALUES (60, 'M365', 'trunvun', 'spring', 264, 1853, '2011-03-08', 24, 16);
INSERT INTO meeting VALUES (61, 'M157', 'trunvun', 'spring', 200, 692, '2014-11-10', 21, 7);
INSERT INTO meeting VALUES (62, 'M889', 'pounwoussim', 'autumn', 265, 205, '2022-07-17', 2, 8);
INSERT INTO meeting VALUES (63, 'M203', 'trunvun', 'spring', 50, 2611, '2013-02-13', 28, 21);
INSERT INTO meeting VALUES (64, 'M571', 'invoice', 'mimsaindgour', 100, 2428, '2014-03-08', 16, 12);
INSERT INTO meeting VALUES (65, 'M902', 'pounwoussim', 'spring', 145, 584, '2016-09-13', 12, 1);
INSERT INTO meeting VALUES (66, 'M531', 'cheque', 'autumn', 267, 2284, '2012-09-23', 23, 32);
INSERT INTO meeting VALUES (67, 'M449', 'cheque', 'spring', 140, 742, '2018-03-15', 24, 1);
INSERT INTO meeting VALUES (68, 'M768', 'trunvun', 'pondhanfor', 279, 1236, '2014-08-04', 15, 15);
INSERT INTO meeting VALUES (69, 'M297', 'invoice', 'mimsaindgour', 20, 1228, '2020-01-27', 16, 16);
INSERT INTO meeting VALUES (70, 'M333', 'invoice', 'spring', 264, 2107, '2017-03-18', 9, 15);
INSERT INTO meeting VALUES (71, 'M720', 'invoice', 'pondhanfor', 288, 1334, '2018-08-02', 3, 21);
INSERT INTO meeting VALUES (72, 'M679', 'invoice', 'pondhanfor', 264, 2748, '2011-05-28', 18, 24);
INSERT INTO meeting VALUES (73, 'M943', 'trunvun', 'mimsaindgour', 31, 2667, '2012-06-21', 21, 19);
INSERT INTO meeting VALUES (74, 'M511', 'pounwoussim', 'pondhanfor', 16, 2622, '2011-09-10', 15, 19);
INSERT INTO meeting VALUES (75, 'M174', 'pounwoussim', 'autumn', 218, 2799, '2018-06-12', 15, 33);
INSERT INTO meeting VALUES (76, 'M412', 'cheque', 'pondhanfor', 179, 1824, '2018-05-10', 20, 14);
INSERT INTO meeting VALUES (77, 'M197', 'pounwoussim', 'spring', 57, 2382, '2016-03-24', 21, 22);
INSERT INTO meeting VALUES (78, 'M478', 'cheque', 'pondhanfor', 269, 422, '2012-03-04', 15, 33);
INSERT INTO meeting VALUES (79, 'M111', 'trunvun', 'pondhanfor', 113, 2405, '2016-11-15', 29, 3);
INSERT INTO meeting VALUES (80, 'M543', 'cheque', 'pondhanfor', 93, 1440, '2017-08-26', 3, 8);
INSERT INTO meeting VALUES (81, 'M253', 'pounwoussim', 'spring', 47, 1766, '2021-10-27', 16, 1);
INSERT INTO meeting VALUES (82, 'M719', 'cheque', 'autumn', 250, 1140, '2017-07-18', 16, 26);
INSERT INTO meeting VALUES (83, 'M475', 'pounwoussim', 'pondhanfor', 300, 2648, '2020-07-10', 16, 15);
INSERT INTO meeting VALUES (84, 'M579', 'invoice', 'spring', 220, 1706, '2013-08-13', 15, 23);
INSERT INTO meeting VALUES (85, 'M366', 'invoice', 'pondhanfor', 133, 2831, '2014-02-10', 16, 21);
INSERT INTO meeting VALUES (86, 'M975', 'invoice', 'spring', 168, 2742, '2024-05-03', 8, 14);
INSERT INTO meeting VALUES (87, 'M334', 'cheque', 'autumn', 99, 493, '2022-01-07', 27, 8);
INSERT INTO meeting VALUES (88, 'M216', 'trunvun', 'pondhanfor', 299, 1402, '2014-01-05', 10, 32);
INSERT INTO meeting VALUES (89, 'M809', 'cheque', 'spring', 203, 1608, '2012-07-25', 17, 2);
INSERT INTO meeting VALUES (90, 'M431', 'invoice', 'spring', 133, 2888, '2024-02-14', 26, 1);
INSERT INTO meeting VALUES (91, 'M176', 'trunvun', 'spring', 229, 2788, '2022-09-19', 3, 3);
INSERT INTO meeting VALUES (92, 'M888', 'trunvun', 'pondhanfor', 176, 1604, '2023-11-07', 21, 4);
INSERT INTO meeting VALUES (93, 'M567', 'pounwoussim', 'pondhanfor', 163, 1160, '2010-05-13', 24, 30);
INSERT INTO meeting VALUES (94, 'M691', 'trunvun', 'spring', 117, 1358, '2015-12-04', 3, 21);
INSERT INTO meeting VALUES (95, 'M548', 'trunvun', 'mimsaindgour', 80, 148, '2017-10-05', 20, 4);
INSERT INTO meeting VALUES (96, 'M930', 'cheque', 'pondhanfor', 186, 282, '2016-11-24', 3, 12);
INSERT INTO meeting VALUES (97, 'M533', 'invoice', 'pondhanfor', 268, 266, '2022-11-06', 2, 3);
INSERT INTO meeting VALUES (98, 'M194', 'cheque', 'spring', 3, 956, '2013-01-20', 24, 15);
INSERT INTO meeting VALUES (99, 'M835', 'trunvun', 'autumn', 152, 1091, '2014-07-21', 24, 19);
INSERT INTO meeting VALUES (100, 'M526', 'invoice', 'spring', 235, 1343, '2014-09-16', 9, 24);
INSERT INTO meeting VALUES (101, 'M739', 'pounwoussim', 'spring', 14, 2205, '2018-08-15', 24, 3);
INSERT INTO meeting VALUES (102, 'M257', 'cheque', 'spring', 13, 910, '2012-05-12', 18, 8);
INSERT INTO meeting VALUES (103, 'M196', 'cheque', 'autumn', 166, 1294, '2021-08-15', 12, 3);
INSERT INTO meeting VALUES (104, 'M725', 'invoice', 'spring', 284, 2692, '2014-06-11', 12, 14);
INSERT INTO meeting VALUES (105, 'M922', 'trunvun', 'pondhanfor', 17, 1517, '2010-09-06', 3, 26);
INSERT INTO meeting VALUES (106, 'M805', 'cheque', 'pondhanfor', 269, 438, '2024-09-24', 17, 28);
INSERT INTO meeting VALUES (107, 'M293', 'trunvun', 'pondhanfor', 161, 2328, '2013-03-22', 9, 15);
INSERT INTO meeting VALUES (108, 'M220', 'invoice', 'mimsaindgour', 140, 394, '2010-01-02', 12, 24);
INSERT INTO meeting VALUES (109, 'M290', 'invoice', 'spring', 144, 2634, '2024-03-15', 1, 4);
INSERT INTO meeting VALUES (110, 'M153', 'pounwoussim', 'pondhanfor', 209, 1430, '2022-04-02', 13, 4);
INSERT INTO meeting VALUES (111, 'M238', 'invoice', 'pondhanfor', 90, 1834, '2011-01-19', 26, 15);
INSERT INTO meeting VALUES (112, 'M672', 'trunvun', 'spring', 33, 1018, '2013-08-22', 3, 27);
INSERT INTO meeting VALUES (113, 'M473', 'pounwoussim', 'spring', 207, 1485, '2012-08-12', 9, 21);
INSERT INTO meeting VALUES (114, 'M142', 'cheque', 'autumn', 196, 2336, '2018-02-20', 23, 20);
INSERT INTO meeting VALUES (115, 'M653', 'pounwoussim', 'autumn', 12, 553, '2023-02-07', 18, 4);
INSERT INTO meeting VALUES (116, 'M379', 'pounwoussim', 'spring', 119, 841, '2021-05-04', 3, 6);
INSERT INTO meeting VALUES (117, 'M503', 'trunvun', 'pondhanfor', 127, 1808, '2020-02-28', 28, 20);
INSERT INTO meeting VALUES (118, 'M120', 'pounwoussim', 'spring', 28, 2934, '2015-09-04', 24, 21);
INSERT INTO meeting VALUES (119, 'M312', 'cheque', 'autumn', 39, 993, '2013-04-23', 9, 30);
INSERT INTO meeting VALUES (120, 'M166', 'invoice', 'pondhanfor', 201, 683, '2012-12-28', 11, 18);
