CREATE TABLE cadets_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_team TEXT NOT NULL,
  col_grade TEXT NOT NULL,
  col_private_value INTEGER NOT NULL,
  col_true_margin INTEGER NOT NULL,
  col_hiring_date TEXT NOT NULL
);
INSERT INTO cadets_data VALUES (1, 'David Hughes', 'support', 'junior', 3921, 931, '1994-03-16');
INSERT INTO cadets_data VALUES (2, 'Zoe Tanaka', 'support', 'voubraickwoum', 4482, 887, '1998-04-12');
INSERT INTO cadets_data VALUES (3, 'Heanchoum Worplout', 'design', 'expert', 3260, 183, '2016-10-19');
INSERT INTO cadets_data VALUES (4, 'David Lopez', 'ploutfumchail', 'expert', 4029, 583, '2017-03-11');
INSERT INTO cadets_data VALUES (5, 'Brockbrairour Vallinfe', 'ploutfumchail', 'houflur', 6902, 127, '2014-02-08');
INSERT INTO cadets_data VALUES (6, 'Pulsaischim Weamtoulmeal', 'nouskalflou', 'boussombis', 3351, 466, '2007-07-02');
INSERT INTO cadets_data VALUES (7, 'Jockdruttea Traisskail', 'nouskalflou', 'junior', 9888, 102, '2012-09-16');
INSERT INTO cadets_data VALUES (8, 'Drumwous Gealjobend', 'legal', 'houflur', 1244, 979, '1986-02-17');
INSERT INTO cadets_data VALUES (9, 'Dutplal Gomchaskeand', 'design', 'houflur', 1363, 775, '2006-05-25');
INSERT INTO cadets_data VALUES (10, 'Simkutea Plouhoudrout', 'ploutfumchail', 'houflur', 6210, 282, '2021-06-16');
INSERT INTO cadets_data VALUES (11, 'Skeasground Krairkear', 'ploutfumchail', 'expert', 6820, 809, '2018-10-15');
INSERT INTO cadets_data VALUES (12, 'Paula Meyer', 'design', 'houflur', 8797, 402, '1991-12-02');
INSERT INTO cadets_data VALUES (13, 'Dranpun Grondpli', 'legal', 'boussombis', 7306, 122, '2016-10-19');
INSERT INTO cadets_data VALUES (14, 'Adam Lopez', 'ploutfumchail', 'boussombis', 6879, 179, '1995-11-23');
INSERT INTO cadets_data VALUES (15, 'Nounstaimwi Grinzesskock', 'support', 'houflur', 5475, 122, '2010-02-05');
INSERT INTO cadets_data VALUES (16, 'Eric Hughes', 'design', 'junior', 1406, 792, '1990-04-06');
INSERT INTO cadets_data VALUES (17, 'Gomquound Flomplomfet', 'legal', 'houflur', 9403, 479, '2008-11-02');
INSERT INTO cadets_data VALUES (18, 'Daisy Sato', 'support', 'boussombis', 4364, 560, '2005-03-05');
INSERT INTO cadets_data VALUES (19, 'Kate Martin', 'nouskalflou', 'boussombis', 9079, 900, '2006-05-20');
INSERT INTO cadets_data VALUES (20, 'Thosmunzean Thendtramquus', 'ploutfumchail', 'boussombis', 7185, 481, '2017-10-02');
INSERT INTO cadets_data VALUES (21, 'Tara Park', 'design', 'boussombis', 9742, 550, '1990-01-16');
INSERT INTO cadets_data VALUES (22, 'Meatquoum Laitthouckvaind', 'design', 'expert', 3984, 145, '2019-05-02');
INSERT INTO cadets_data VALUES (23, 'Krousskendvam Girhu', 'legal', 'voubraickwoum', 3536, 454, '2020-06-25');
INSERT INTO cadets_data VALUES (24, 'Vesvaircleand Krandbrar', 'legal', 'junior', 5491, 557, '1986-04-28');
INSERT INTO cadets_data VALUES (25, 'Rebitflen Berlet', 'design', 'boussombis', 8581, 404, '2003-01-04');
INSERT INTO cadets_data VALUES (26, 'Skackdrair Korplain', 'legal', 'voubraickwoum', 9845, 957, '2003-06-15');
INSERT INTO cadets_data VALUES (27, 'Natha Veatjoum', 'nouskalflou', 'junior', 1376, 58, '2008-01-21');
INSERT INTO cadets_data VALUES (28, 'Neshai Doubotrain', 'legal', 'junior', 8269, 282, '2014-08-13');
INSERT INTO cadets_data VALUES (29, 'Rouckror Krailwor', 'support', 'voubraickwoum', 3322, 364, '2009-07-07');
INSERT INTO cadets_data VALUES (30, 'Drusteclos Greafliflaind', 'design', 'voubraickwoum', 1296, 557, '2013-07-03');
INSERT INTO cadets_data VALUES (31, 'Simon Davis', 'nouskalflou', 'houflur', 2270, 956, '2014-08-13');
CREATE TABLE dormitories_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_area TEXT NOT NULL,
  col_clounlul TEXT NOT NULL,
  col_altitude INTEGER NOT NULL,
  col_open_width INTEGER NOT NULL,
  col_heavy_renewal TEXT NOT NULL
);
INSERT INTO dormitories_data VALUES (1, 'Sailgre', 'INL', 'church', 1144, 593, '1995-04-10');
INSERT INTO dormitories_data VALUES (2, 'Skeasthas', 'CE', 'council', 1201, 548, '2000-11-16');
INSERT INTO dormitories_data VALUES (3, 'Koweackkru', 'NO', 'hunjeal', 2110, 38, '1934-03-03');
INSERT INTO dormitories_data VALUES (4, 'Greenfield', 'SOU', 'council', 2532, 131, '1963-08-05');
INSERT INTO dormitories_data VALUES (5, 'Quatrirmar', 'FI', 'church', 1371, 463, '1975-01-22');
INSERT INTO dormitories_data VALUES (6, 'Filjar', 'CE', 'hunjeal', 2775, 237, '1967-12-19');
INSERT INTO dormitories_data VALUES (7, 'Kribrand', 'FI', 'church', 2406, 340, '1919-10-02');
INSERT INTO dormitories_data VALUES (8, 'Kraimchempen', 'ALP', 'hunjeal', 743, 186, '1986-07-19');
INSERT INTO dormitories_data VALUES (9, 'Woodgate', 'SOU', 'hunjeal', 2794, 43, '1968-01-03');
INSERT INTO dormitories_data VALUES (10, 'Fairburn', 'NO', 'hunjeal', 2417, 557, '1949-06-15');
INSERT INTO dormitories_data VALUES (11, 'Blackdale', 'NO', 'hunjeal', 2110, 263, '1945-07-21');
INSERT INTO dormitories_data VALUES (12, 'Pamhim', 'CE', 'hunjeal', 742, 538, '1947-01-15');
INSERT INTO dormitories_data VALUES (13, 'Oakridge', 'NO', 'council', 738, 49, '1996-12-09');
INSERT INTO dormitories_data VALUES (14, 'Bounsaimbrot', 'CE', 'council', 2455, 560, '1932-10-08');
INSERT INTO dormitories_data VALUES (15, 'Laketon', 'NO', 'hunjeal', 550, 527, '1931-02-14');
INSERT INTO dormitories_data VALUES (16, 'Skeathithind', 'CE', 'church', 1385, 216, '1940-07-24');
INSERT INTO dormitories_data VALUES (17, 'Greenwick', 'CE', 'church', 58, 456, '2015-10-11');
INSERT INTO dormitories_data VALUES (18, 'Tramjerkru', 'CE', 'church', 2418, 421, '2001-02-18');
INSERT INTO dormitories_data VALUES (19, 'Skundbrend', 'FI', 'hunjeal', 1779, 374, '1950-10-16');
INSERT INTO dormitories_data VALUES (20, 'Houmflunquim', 'CE', 'steanwurstoul', 628, 268, '1961-10-03');
INSERT INTO dormitories_data VALUES (21, 'Northridge', 'CE', 'church', 1077, 564, '1900-01-10');
INSERT INTO dormitories_data VALUES (22, 'Brookhaven', 'NO', 'church', 1980, 153, '1953-04-22');
INSERT INTO dormitories_data VALUES (23, 'Nosmourrour', 'FI', 'hunjeal', 2609, 89, '1951-12-03');
INSERT INTO dormitories_data VALUES (24, 'Wetstoskel', 'NO', 'council', 2131, 288, '1943-02-05');
INSERT INTO dormitories_data VALUES (25, 'Flamvondplour', 'INL', 'hunjeal', 2663, 132, '1921-05-28');
INSERT INTO dormitories_data VALUES (26, 'Highridge', 'NO', 'church', 1056, 144, '1951-11-18');
INSERT INTO dormitories_data VALUES (27, 'Krihaidream', 'FI', 'council', 1479, 568, '1972-09-03');
INSERT INTO dormitories_data VALUES (28, 'Bouckflair', 'CE', 'hunjeal', 813, 572, '1981-12-26');
INSERT INTO dormitories_data VALUES (29, 'Wonfar', 'NO', 'hunjeal', 2037, 573, '1962-05-03');
INSERT INTO dormitories_data VALUES (30, 'Brumkundkrea', 'SOU', 'hunjeal', 256, 537, '2008-01-19');
INSERT INTO dormitories_data VALUES (31, 'Maitthetdrut', 'CE', 'council', 2636, 188, '1969-10-27');
INSERT INTO dormitories_data VALUES (32, 'Teckwat', 'FI', 'hunjeal', 869, 556, '1984-01-05');
INSERT INTO dormitories_data VALUES (33, 'Blackton', 'FI', 'church', 1548, 409, '1988-08-18');
INSERT INTO dormitories_data VALUES (34, 'Ashdale', 'SOU', 'hunjeal', 351, 197, '1927-10-03');
INSERT INTO dormitories_data VALUES (35, 'Ashgate', 'CE', 'church', 1499, 391, '1910-07-04');
INSERT INTO dormitories_data VALUES (36, 'Brouhaindsout', 'INL', 'church', 58, 499, '1968-09-25');
CREATE TABLE trainings_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_dangakrea TEXT NOT NULL,
  col_extra_area TEXT NOT NULL,
  col_gross_margin INTEGER NOT NULL,
  col_dulpletnus INTEGER NOT NULL,
  col_day TEXT NOT NULL,
  link_cadet INTEGER NOT NULL,
  link_dormitory INTEGER NOT NULL,
  FOREIGN KEY (link_cadet) REFERENCES cadets_data(row_id),
  FOREIGN KEY (link_dormitory) REFERENCES dormitories_data(row_id)
);
INSERT INTO trainings_data VALUES (1, 'K373', 'gromhend', 'hodraitkal', 4198, 248, '2011-11-11', 13, 32);
INSERT INTO trainings_data VALUES (2, 'K791', 'online', 'hodraitkal', 2669, 238, '2017-02-12', 21, 32);
INSERT INTO trainings_data VALUES (3, 'K531', 'gromhend', 'card', 2093, 342, '2010-02-26', 3, 21);
INSERT INTO trainings_data VALUES (4, 'K829', 'gromhend', 'card', 2393, 289, '2012-08-21', 14, 29);
INSERT INTO trainings_data VALUES (5, 'K378', 'gromhend', 'cash', 3590, 168, '2024-03-07', 6, 13);
INSERT INTO trainings_data VALUES (6, 'K408', 'kroutgum', 'card', 208, 175, '2012-11-18', 4, 35);
INSERT INTO trainings_data VALUES (7, 'K836', 'gromhend', 'card', 2482, 443, '2016-04-23', 22, 21);
INSERT INTO trainings_data VALUES (8, 'K609', 'online', 'card', 453, 327, '2014-05-02', 5, 6);
INSERT INTO trainings_data VALUES (9, 'K108', 'walk-in', 'hodraitkal', 497, 304, '2018-09-28', 11, 30);
INSERT INTO trainings_data VALUES (10, 'K852', 'walk-in', 'hodraitkal', 284, 162, '2011-07-17', 10, 21);
INSERT INTO trainings_data VALUES (11, 'K697', 'online', 'cash', 4173, 83, '2023-10-07', 2, 24);
INSERT INTO trainings_data VALUES (12, 'K264', 'gromhend', 'hodraitkal', 3620, 203, '2012-10-13', 7, 32);
INSERT INTO trainings_data VALUES (13, 'K681', 'kroutgum', 'card', 3780, 202, '2014-04-20', 10, 9);
INSERT INTO trainings_data VALUES (14, 'K603', 'kroutgum', 'hodraitkal', 506, 160, '2024-12-06', 29, 31);
INSERT INTO trainings_data VALUES (15, 'K462', 'gromhend', 'voucher', 1643, 62, '2016-08-23', 2, 34);
INSERT INTO trainings_data VALUES (16, 'K268', 'kroutgum', 'card', 2330, 340, '2014-08-05', 4, 25);
INSERT INTO trainings_data VALUES (17, 'K216', 'online', 'card', 772, 189, '2018-12-01', 11, 9);
INSERT INTO trainings_data VALUES (18, 'K438', 'online', 'cash', 4021, 6, '2021-05-01', 11, 11);
INSERT INTO trainings_data VALUES (19, 'K600', 'online', 'card', 2355, 32, '2017-12-27', 22, 2);
INSERT INTO trainings_data VALUES (20, 'K689', 'gromhend', 'voucher', 3197, 193, '2014-08-20', 21, 14);
INSERT INTO trainings_data VALUES (21, 'K562', 'online', 'cash', 1108, 333, '2011-09-26', 30, 31);
INSERT INTO trainings_data VALUES (22, 'K289', 'gromhend', 'voucher', 2354, 431, '2017-07-15', 19, 21);
INSERT INTO trainings_data VALUES (23, 'K655', 'online', 'cash', 2829, 179, '2015-06-11', 30, 22);
INSERT INTO trainings_data VALUES (24, 'K203', 'kroutgum', 'cash', 804, 437, '2010-02-23', 15, 4);
INSERT INTO trainings_data VALUES (25, 'K949', 'gromhend', 'cash', 1723, 310, '2023-12-15', 13, 31);
INSERT INTO trainings_data VALUES (26, 'K612', 'online', 'card', 3245, 119, '2010-12-25', 18, 5);
INSERT INTO trainings_data VALUES (27, 'K950', 'gromhend', 'voucher', 2117, 227, '2024-01-25', 5, 5);
INSERT INTO trainings_data VALUES (28, 'K215', 'kroutgum', 'card', 1589, 202, '2018-12-10', 9, 19);
INSERT INTO trainings_data VALUES (29, 'K566', 'walk-in', 'cash', 4739, 383, '2014-10-23', 16, 22);
INSERT INTO trainings_data VALUES (30, 'K313', 'online', 'card', 3050, 38, '2014-05-10', 7, 9);
INSERT INTO trainings_data VALUES (31, 'K567', 'online', 'card', 1712, 58, '2021-06-13', 30, 33);
INSERT INTO trainings_data VALUES (32, 'K870', 'online', 'cash', 3760, 68, '2021-09-23', 21, 18);
INSERT INTO trainings_data VALUES (33, 'K487', 'online', 'voucher', 4246, 262, '2017-05-17', 9, 14);
INSERT INTO trainings_data VALUES (34, 'K344', 'online', 'card', 258, 289, '2014-04-01', 22, 35);
INSERT INTO trainings_data VALUES (35, 'K305', 'online', 'voucher', 4285, 75, '2012-10-26', 12, 12);
INSERT INTO trainings_data VALUES (36, 'K958', 'gromhend', 'cash', 3375, 9, '2012-11-18', 7, 13);
INSERT INTO trainings_data VALUES (37, 'K856', 'gromhend', 'card', 3760, 206, '2021-11-02', 29, 20);
INSERT INTO trainings_data VALUES (38, 'K187', 'online', 'voucher', 2416, 205, '2010-08-25', 9, 11);
INSERT INTO trainings_data VALUES (39, 'K247', 'online', 'voucher', 4171, 242, '2019-04-25', 14, 1);
INSERT INTO trainings_data VALUES (40, 'K643', 'gromhend', 'cash', 243, 73, '2015-09-11', 31, 33);
INSERT INTO trainings_data VALUES (41, 'K842', 'online', 'card', 1979, 473, '2019-06-25', 30, 27);
INSERT INTO trainings_data VALUES (42, 'K283', 'online', 'hodraitkal', 511, 459, '2017-03-18', 3, 9);
INSERT INTO trainings_data VALUES (43, 'K311', 'online', 'hodraitkal', 2325, 245, '2020-04-03', 17, 13);
INSERT INTO trainings_data VALUES (44, 'K862', 'online', 'voucher', 1969, 91, '2019-09-08', 11, 1);
INSERT INTO trainings_data VALUES (45, 'K942', 'online', 'card', 3911, 286, '2019-04-15', 4, 12);
INSERT INTO trainings_data VALUES (46, 'K158', 'online', 'voucher', 2816, 438, '2019-08-21', 9, 13);
INSERT INTO trainings_data VALUES (47, 'K543', 'online', 'hodraitkal', 1415, 327, '2014-05-23', 3, 35);
INSERT INTO trainings_data VALUES (48, 'K364', 'gromhend', 'card', 4844, 98, '2016-04-18', 22, 17);
INSERT INTO trainings_data VALUES (49, 'K946', 'walk-in', 'cash', 497, 419, '2015-04-02', 29, 11);
INSERT INTO trainings_data VALUES (50, 'K298', 'online', 'card', 101, 463, '2021-04-09', 3, 2);
INSERT INTO trainings_data VALUES (51, 'K457', 'kroutgum', 'cash', 1090, 308, '2017-11-06', 12, 1);
INSERT INTO trainings_data VALUES (52, 'K149', 'online', 'card', 1522, 301, '2013-05-28', 17, 22);
INSERT INTO trainings_data VALUES (53, 'K810', 'online', 'card', 1029, 81, '2012-01-20', 24, 18);
INSERT INTO trainings_data VALUES (54, 'K875', 'kroutgum', 'hodraitkal', 1373, 231, '2017-05-16', 19, 21);
INSERT INTO trainings_data VALUES (55, 'K152', 'gromhend', 'hodraitkal', 581, 268, '2016-02-28', 22, 17);
INSERT INTO trainings_data VALUES (56, 'K572', 'online', 'card', 4359, 425, '2015-11-01', 14, 21);
INSERT INTO trainings_data VALUES (57, 'K386', 'kroutgum', 'card', 3338, 207, '2021-01-18', 31, 29);
INSERT INTO trainings_data VALUES (58, 'K731', 'kroutgum', 'cash', 2080, 443, '2024-07-09', 15, 10);
INSERT INTO trainings_data VALUES (59, 'K317', 'online', 'voucher', 4742, 280, '2015-12-05', 15, 6);
INSERT INTO trainings_data VALUES (60, 'K796', 'online', 'card', 4305, 176, '2024-03-27', 19, 22);
INSERT INTO trainings_data VALUES (61, 'K342', 'gromhend', 'voucher', 213, 330, '2021-04-20', 3, 19);
INSERT INTO trainings_data VALUES (62, 'K505', 'online', 'card', 1984, 332, '2023-11-12', 31, 32);
INSERT INTO trainings_data VALUES (63, 'K246', 'kroutgum', 'card', 4412, 182, '2012-03-01', 18, 13);
INSERT INTO trainings_data VALUES (64, 'K928', 'online', 'card', 1284, 157, '2017-04-07', 21, 26);
INSERT INTO trainings_data VALUES (65, 'K556', 'online', 'card', 196, 420, '2021-05-18', 15, 11);
INSERT INTO trainings_data VALUES (66, 'K338', 'online', 'hodraitkal', 3422, 31, '2021-03-22', 20, 11);
INSERT INTO trainings_data VALUES (67, 'K174', 'online', 'cash', 1259, 164, '2017-09-04', 15, 18);
INSERT INTO trainings_data VALUES (68, 'K325', 'online', 'hodraitkal', 2338, 87, '2016-06-10', 17, 11);
INSERT INTO trainings_data VALUES (69, 'K498', 'online', 'hodraitkal', 3321, 343, '2015-12-21', 7, 18);
INSERT INTO trainings_data VALUES (70, 'K261', 'kroutgum', 'card', 2706, 254, '2019-06-14', 19, 25);
INSERT INTO trainings_data VALUES (71, 'K476', 'gromhend', 'hodraitkal', 793, 389, '2011-06-14', 26, 18);
INSERT INTO trainings_data VALUES (72, 'K917', 'gromhend', 'cash', 3023, 16, '2014-06-12', 18, 10);
INSERT INTO trainings_data VALUES (73, 'K825', 'kroutgum', 'card', 2308, 430, '2016-07-25', 13, 17);
INSERT INTO trainings_data VALUES (74, 'K219', 'gromhend', 'hodraitkal', 271, 479, '2024-06-18', 29, 13);
INSERT INTO trainings_data VALUES (75, 'K579', 'kroutgum', 'card', 4959, 210, '2013-06-21', 14, 20);
INSERT INTO trainings_data VALUES (76, 'K523', 'gromhend', 'card', 832, 249, '2016-01-15', 29, 29);
INSERT INTO trainings_data VALUES (77, 'K611', 'gromhend', 'card', 1403, 28, '2013-08-04', 12, 18);
INSERT INTO trainings_data VALUES (78, 'K316', 'gromhend', 'card', 4580, 255, '2010-04-27', 10, 29);
INSERT INTO trainings_data VALUES (79, 'K977', 'online', 'voucher', 2642, 272, '2014-04-19', 26, 5);
INSERT INTO trainings_data VALUES (80, 'K995', 'online', 'card', 3200, 355, '2010-07-15', 15, 5);
INSERT INTO trainings_data VALUES (81, 'K106', 'walk-in', 'voucher', 2525, 10, '2024-05-08', 2, 22);
INSERT INTO trainings_data VALUES (82, 'K323', 'walk-in', 'card', 3942, 80, '2011-02-03', 9, 24);
INSERT INTO trainings_data VALUES (83, 'K610', 'walk-in', 'cash', 3798, 101, '2023-03-12', 7, 22);
INSERT INTO trainings_data VALUES (84, 'K869', 'online', 'voucher', 4088, 248, '2016-04-17', 9, 18);
INSERT INTO trainings_data VALUES (85, 'K282', 'kroutgum', 'voucher', 2275, 230, '2019-03-13', 13, 18);
INSERT INTO trainings_data VALUES (86, 'K544', 'online', 'cash', 3215, 36, '2014-01-08', 22, 33);
INSERT INTO trainings_data VALUES (87, 'K994', 'gromhend', 'hodraitkal', 3914, 361, '2018-02-27', 28, 13);
INSERT INTO trainings_data VALUES (88, 'K713', 'online', 'card', 1539, 480, '2018-08-19', 18, 27);
INSERT INTO trainings_data VALUES (89, 'K967', 'online', 'card', 1129, 448, '2018-06-07', 18, 1);
INSERT INTO trainings_data VALUES (90, 'K637', 'online', 'card', 2923, 32, '2018-08-02', 2, 32);
INSERT INTO trainings_data VALUES (91, 'K445', 'gromhend', 'card', 4765, 11, '2011-01-05', 15, 5);
INSERT INTO trainings_data VALUES (92, 'K786', 'kroutgum', 'hodraitkal', 4481, 75, '2016-07-03', 2, 17);
INSERT INTO trainings_data VALUES (93, 'K428', 'kroutgum', 'voucher', 4790, 329, '2022-05-21', 13, 5);
INSERT INTO trainings_data VALUES (94, 'K703', 'kroutgum', 'card', 1762, 318, '2021-09-04', 18, 22);
INSERT INTO trainings_data VALUES (95, 'K242', 'online', 'hodraitkal', 4797, 469, '2012-05-05', 19, 1);
INSERT INTO trainings_data VALUES (96, 'K387', 'online', 'card', 1605, 282, '2011-04-13', 10, 33);
INSERT INTO trainings_data VALUES (97, 'K499', 'online', 'cash', 3736, 92, '2010-03-19', 29, 2);
INSERT INTO trainings_data VALUES (98, 'K625', 'online', 'card', 1170, 337, '2019-09-16', 14, 24);
INSERT INTO trainings_data VALUES (99, 'K100', 'walk-in', 'cash', 72, 458, '2015-05-24', 10, 34);
INSERT INTO trainings_data VALUES (100, 'K382', 'kroutgum', 'cash', 808, 107, '2010-07-11', 2, 13);
INSERT INTO trainings_data VALUES (101, 'K500', 'online', 'cash', 1262, 227, '2016-12-19', 15, 9);
INSERT INTO trainings_data VALUES (102, 'K569', 'online', 'card', 3327, 222, '2024-02-18', 30, 1);
INSERT INTO trainings_data VALUES (103, 'K319', 'walk-in', 'card', 3852, 82, '2010-12-12', 9, 30);
INSERT INTO trainings_data VALUES (104, 'K726', 'gromhend', 'hodraitkal', 4625, 57, '2014-12-09', 13, 22);
INSERT INTO trainings_data VALUES (105, 'K911', 'online', 'cash', 977, 212, '2017-10-17', 31, 26);
INSERT INTO trainings_data VALUES (106, 'K336', 'gromhend', 'cash', 1058, 88, '2020-08-22', 9, 11);
INSERT INTO trainings_data VALUES (107, 'K748', 'gromhend', 'cash', 1456, 274, '2011-12-18', 28, 13);
INSERT INTO trainings_data VALUES (108, 'K251', 'online', 'voucher', 1296, 11, '2022-02-23', 26, 6);
INSERT INTO trainings_data VALUES (109, 'K966', 'walk-in', 'voucher', 1872, 302, '2010-01-20', 31, 20);
INSERT INTO trainings_data VALUES (110, 'K780', 'walk-in', 'cash', 3808, 390, '2014-10-20', 21, 31);
INSERT INTO trainings_data VALUES (111, 'K286', 'walk-in', 'hodraitkal', 3397, 369, '2012-12-26', 9, 2);
INSERT INTO trainings_data VALUES (112, 'K443', 'gromhend', 'card', 4916, 233, '2024-07-11', 10, 31);
INSERT INTO trainings_data VALUES (113, 'K404', 'walk-in', 'hodraitkal', 4915, 55, '2010-11-09', 2, 19);
INSERT INTO trainings_data VALUES (114, 'K403', 'online', 'card', 1582, 214, '2012-09-15', 15, 35);
INSERT INTO trainings_data VALUES (115, 'K461', 'gromhend', 'voucher', 3468, 122, '2014-10-27', 15, 26);
INSERT INTO trainings_data VALUES (116, 'K167', 'online', 'voucher', 3590, 279, '2023-10-13', 15, 5);
INSERT INTO trainings_data VALUES (117, 'K243', 'kroutgum', 'card', 3144, 83, '2012-12-08', 14, 17);
INSERT INTO trainings_data VALUES (118, 'K262', 'walk-in', 'voucher', 3487, 361, '2019-02-23', 7, 14);
INSERT INTO trainings_data VALUES (119, 'K682', 'gromhend', 'voucher', 832, 9, '2024-02-06', 29, 31);
INSERT INTO trainings_data VALUES (120, 'K119', 'online', 'voucher', 1284, 10, '2016-10-19', 7, 6);
