CREATE TABLE all_diplomats (
  dip_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  stat TEXT NOT NULL,
  nation TEXT NOT NULL,
  score INTEGER NOT NULL,
  age_y INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO all_diplomats VALUES (1, 'Kevin Sato', 'clocktrar', 'Greece', 936, 62, '1988-12-24');
INSERT INTO all_diplomats VALUES (2, 'Grasflomclim Bickseanthous', 'maindrind', 'Greece', 954, 75, '1952-11-08');
INSERT INTO all_diplomats VALUES (3, 'Flomgen Queandquo', 'maindrind', 'stailwandlo', 931, 18, '1991-07-28');
INSERT INTO all_diplomats VALUES (4, 'Kate Park', 'maindrind', 'stailwandlo', 549, 69, '1975-03-20');
INSERT INTO all_diplomats VALUES (5, 'Clotham Divoum', 'maindrind', 'Greece', 75, 75, '1971-02-16');
INSERT INTO all_diplomats VALUES (6, 'Stumbroumgrun Fluwe', 'permanent', 'Greece', 805, 76, '1958-10-20');
INSERT INTO all_diplomats VALUES (7, 'Jombram Zeandquoudai', 'retired', 'Greece', 836, 21, '1973-12-16');
INSERT INTO all_diplomats VALUES (8, 'Jifeas Skabuha', 'permanent', 'stailwandlo', 230, 23, '1988-11-05');
INSERT INTO all_diplomats VALUES (9, 'Paula Reed', 'maindrind', 'cheagiwaick', 504, 21, '1969-12-22');
INSERT INTO all_diplomats VALUES (10, 'Marco Hughes', 'temporary', 'Greece', 961, 47, '1997-09-28');
INSERT INTO all_diplomats VALUES (11, 'Kate Ford', 'clocktrar', 'cheagiwaick', 151, 28, '1949-02-04');
INSERT INTO all_diplomats VALUES (12, 'Peter Park', 'maindrind', 'stailwandlo', 249, 47, '2000-03-15');
INSERT INTO all_diplomats VALUES (13, 'Brarchachouck Wotisir', 'permanent', 'stailwandlo', 873, 66, '1948-07-22');
INSERT INTO all_diplomats VALUES (14, 'Kumvom Teasbousvouck', 'clocktrar', 'Greece', 408, 69, '1979-06-21');
INSERT INTO all_diplomats VALUES (15, 'Pulzai Theshaimskais', 'clocktrar', 'Greece', 564, 30, '1953-05-17');
INSERT INTO all_diplomats VALUES (16, 'Bairthealdu Dorbal', 'retired', 'cheagiwaick', 804, 64, '1960-04-06');
INSERT INTO all_diplomats VALUES (17, 'Kate Klein', 'clocktrar', 'Greece', 27, 60, '1982-08-04');
INSERT INTO all_diplomats VALUES (18, 'Bella Dunn', 'permanent', 'cheagiwaick', 84, 25, '1973-09-16');
INSERT INTO all_diplomats VALUES (19, 'David Fischer', 'clocktrar', 'stailwandlo', 160, 21, '2000-08-28');
INSERT INTO all_diplomats VALUES (20, 'Geawou Skaistea', 'maindrind', 'France', 517, 37, '1994-08-20');
INSERT INTO all_diplomats VALUES (21, 'Lulshitchaim Veaplour', 'maindrind', 'cheagiwaick', 541, 31, '1974-12-07');
INSERT INTO all_diplomats VALUES (22, 'Clouckzel Stendzir', 'suspended', 'stailwandlo', 147, 75, '1962-12-22');
INSERT INTO all_diplomats VALUES (23, 'Palrulre Vuckflulsail', 'retired', 'cheagiwaick', 420, 28, '1954-08-16');
INSERT INTO all_diplomats VALUES (24, 'George Young', 'maindrind', 'Greece', 494, 23, '1978-06-05');
INSERT INTO all_diplomats VALUES (25, 'Henry Rivera', 'permanent', 'Greece', 646, 40, '1973-09-09');
INSERT INTO all_diplomats VALUES (26, 'Draimfultrou Plaitshan', 'permanent', 'Greece', 875, 67, '1971-09-05');
INSERT INTO all_diplomats VALUES (27, 'Plouckwond Pondbeanddol', 'maindrind', 'Greece', 581, 57, '1955-09-16');
INSERT INTO all_diplomats VALUES (28, 'Senskanvi Shailerqueand', 'permanent', 'France', 586, 49, '1966-12-07');
INSERT INTO all_diplomats VALUES (29, 'Potthejer Krouratstin', 'suspended', 'France', 215, 74, '1986-07-06');
CREATE TABLE offi_tab (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  loc TEXT NOT NULL,
  size_cl TEXT NOT NULL,
  alt INTEGER NOT NULL,
  rent INTEGER NOT NULL,
  opened TEXT NOT NULL
);
INSERT INTO offi_tab VALUES (1, 'Thaitzeatlan', 'BA', 'large', 492, 2236, '2005-07-08');
INSERT INTO offi_tab VALUES (2, 'Ashford', 'COR', 'medium', 788, 6687, '1905-07-14');
INSERT INTO offi_tab VALUES (3, 'Tesom', 'COR', 'tiny', 113, 4775, '1914-11-02');
INSERT INTO offi_tab VALUES (4, 'Peatlan', 'BA', 'medium', 48, 1533, '2010-04-21');
INSERT INTO offi_tab VALUES (5, 'Fleamquil', 'AU', 'tiny', 181, 3960, '1958-11-11');
INSERT INTO offi_tab VALUES (6, 'Tuckreamsous', 'COR', 'medium', 2273, 4261, '1914-03-24');
INSERT INTO offi_tab VALUES (7, 'Greengate', 'BRE', 'huge', 1768, 5994, '1919-12-08');
INSERT INTO offi_tab VALUES (8, 'Beajem', 'SK', 'huge', 2863, 4781, '2007-02-21');
INSERT INTO offi_tab VALUES (9, 'Parkraimnund', 'AU', 'medium', 1606, 831, '1909-03-21');
INSERT INTO offi_tab VALUES (10, 'Brookton', 'AU', 'large', 1193, 2698, '1982-06-20');
INSERT INTO offi_tab VALUES (11, 'Retjoumtot', 'VI', 'bousshend', 2011, 659, '1936-09-26');
INSERT INTO offi_tab VALUES (12, 'Bouckze', 'BA', 'huge', 2351, 729, '2013-06-22');
INSERT INTO offi_tab VALUES (13, 'Hankaind', 'COR', 'large', 2485, 6929, '1977-01-13');
INSERT INTO offi_tab VALUES (14, 'Thornmouth', 'BA', 'medium', 1976, 6682, '1942-06-24');
INSERT INTO offi_tab VALUES (15, 'Gratgranlum', 'AU', 'huge', 1422, 1418, '1965-04-19');
INSERT INTO offi_tab VALUES (16, 'Stonemouth', 'BA', 'medium', 1969, 1857, '2000-05-02');
INSERT INTO offi_tab VALUES (17, 'Quimnotfleam', 'SK', 'huge', 573, 496, '1954-02-23');
INSERT INTO offi_tab VALUES (18, 'Stoneridge', 'COR', 'huge', 1745, 2025, '1901-03-10');
INSERT INTO offi_tab VALUES (19, 'Hurwea', 'AU', 'bousshend', 328, 2404, '1994-12-07');
INSERT INTO offi_tab VALUES (20, 'Pemjenjo', 'COR', 'bousshend', 2447, 5195, '1940-09-21');
INSERT INTO offi_tab VALUES (21, 'Marshford', 'BA', 'bousshend', 1182, 3566, '1912-09-19');
INSERT INTO offi_tab VALUES (22, 'Thornwick', 'COR', 'huge', 2145, 382, '1985-02-23');
INSERT INTO offi_tab VALUES (23, 'Cleamthoumfloul', 'BRE', 'tiny', 2137, 6617, '1928-06-24');
INSERT INTO offi_tab VALUES (24, 'Ashgate', 'COR', 'large', 1741, 2117, '1986-07-15');
INSERT INTO offi_tab VALUES (25, 'Seavoutkroul', 'BRE', 'medium', 2822, 412, '1935-09-25');
INSERT INTO offi_tab VALUES (26, 'Redmouth', 'COR', 'medium', 1036, 2990, '1991-06-25');
INSERT INTO offi_tab VALUES (27, 'Skeackclaick', 'COR', 'huge', 2457, 4190, '1905-12-24');
INSERT INTO offi_tab VALUES (28, 'Gimdesstend', 'AU', 'large', 776, 1937, '2014-12-11');
INSERT INTO offi_tab VALUES (29, 'Daimplan', 'VI', 'huge', 1543, 2800, '1918-10-27');
INSERT INTO offi_tab VALUES (30, 'Trundstin', 'COR', 'medium', 303, 4044, '1946-01-09');
CREATE TABLE mtng (
  nr INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  payment TEXT NOT NULL,
  via TEXT NOT NULL,
  exp_e INTEGER NOT NULL,
  units INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  diplomat_key INTEGER NOT NULL,
  office_id INTEGER NOT NULL,
  FOREIGN KEY (diplomat_key) REFERENCES all_diplomats(dip_no),
  FOREIGN KEY (office_id) REFERENCES offi_tab(id)
);
INSERT INTO mtng VALUES (1, 'R847', 'voucher', 'farjeam', 177, 231, '2013-07-22', 17, 1);
INSERT INTO mtng VALUES (2, 'R600', 'transfer', 'fax', 57, 86, '2010-04-07', 9, 15);
INSERT INTO mtng VALUES (3, 'R643', 'transfer', 'walk-in', 2089, 48, '2020-07-17', 9, 28);
INSERT INTO mtng VALUES (4, 'R378', 'vesfoupim', 'thankuck', 2321, 90, '2016-10-02', 14, 28);
INSERT INTO mtng VALUES (5, 'R241', 'voucher', 'denskel', 2459, 252, '2011-05-16', 22, 5);
INSERT INTO mtng VALUES (6, 'R891', 'transfer', 'farjeam', 1113, 245, '2021-11-19', 19, 25);
INSERT INTO mtng VALUES (7, 'R747', 'transfer', 'thankuck', 612, 124, '2017-06-10', 2, 28);
INSERT INTO mtng VALUES (8, 'R343', 'transfer', 'email', 2945, 263, '2015-11-28', 26, 4);
INSERT INTO mtng VALUES (9, 'R599', 'transfer', 'fax', 471, 170, '2015-07-02', 17, 23);
INSERT INTO mtng VALUES (10, 'R992', 'transfer', 'farjeam', 1184, 96, '2012-05-20', 17, 13);
INSERT INTO mtng VALUES (11, 'R936', 'vesfoupim', 'walk-in', 2828, 188, '2022-02-13', 7, 24);
INSERT INTO mtng VALUES (12, 'R801', 'transfer', 'denskel', 2757, 187, '2024-03-02', 18, 1);
INSERT INTO mtng VALUES (13, 'R760', 'drimplin', 'email', 2987, 22, '2019-07-16', 16, 1);
INSERT INTO mtng VALUES (14, 'R770', 'invoice', 'thankuck', 69, 67, '2021-09-26', 14, 12);
INSERT INTO mtng VALUES (15, 'R755', 'drimplin', 'thankuck', 1377, 39, '2021-07-09', 1, 4);
INSERT INTO mtng VALUES (16, 'R494', 'vesfoupim', 'email', 2876, 222, '2015-04-19', 24, 1);
INSERT INTO mtng VALUES (17, 'R168', 'cheque', 'email', 654, 122, '2012-01-14', 15, 2);
INSERT INTO mtng VALUES (18, 'R820', 'invoice', 'email', 1080, 127, '2012-11-21', 23, 27);
INSERT INTO mtng VALUES (19, 'R909', 'cheque', 'email', 1399, 64, '2017-04-19', 9, 13);
INSERT INTO mtng VALUES (20, 'R894', 'vesfoupim', 'fax', 1828, 238, '2024-02-15', 13, 10);
INSERT INTO mtng VALUES (21, 'R206', 'voucher', 'thankuck', 388, 173, '2015-11-02', 6, 14);
INSERT INTO mtng VALUES (22, 'R736', 'cheque', 'farjeam', 1607, 82, '2010-03-22', 15, 26);
INSERT INTO mtng VALUES (23, 'R555', 'cheque', 'denskel', 156, 54, '2024-01-05', 27, 14);
INSERT INTO mtng VALUES (24, 'R561', 'vesfoupim', 'thankuck', 2165, 34, '2010-06-17', 21, 10);
INSERT INTO mtng VALUES (25, 'R107', 'drimplin', 'email', 641, 68, '2014-11-26', 18, 28);
INSERT INTO mtng VALUES (26, 'R612', 'transfer', 'thankuck', 1019, 252, '2024-01-05', 3, 12);
INSERT INTO mtng VALUES (27, 'R412', 'cheque', 'thankuck', 2895, 45, '2015-03-18', 4, 5);
INSERT INTO mtng VALUES (28, 'R326', 'cheque', 'walk-in', 1330, 173, '2015-08-17', 18, 1);
INSERT INTO mtng VALUES (29, 'R145', 'drimplin', 'farjeam', 2930, 255, '2023-11-03', 15, 24);
INSERT INTO mtng VALUES (30, 'R132', 'transfer', 'denskel', 1390, 244, '2017-06-10', 4, 25);
INSERT INTO mtng VALUES (31, 'R123', 'voucher', 'thankuck', 911, 69, '2024-12-24', 4, 10);
INSERT INTO mtng VALUES (32, 'R725', 'voucher', 'thankuck', 409, 108, '2018-09-27', 18, 10);
INSERT INTO mtng VALUES (33, 'R986', 'vesfoupim', 'denskel', 283, 51, '2012-05-06', 6, 23);
INSERT INTO mtng VALUES (34, 'R229', 'cheque', 'thankuck', 619, 41, '2020-05-08', 27, 28);
INSERT INTO mtng VALUES (35, 'R468', 'transfer', 'walk-in', 427, 175, '2015-12-26', 3, 30);
INSERT INTO mtng VALUES (36, 'R172', 'cheque', 'thankuck', 1044, 177, '2012-03-06', 15, 12);
INSERT INTO mtng VALUES (37, 'R762', 'cheque', 'farjeam', 970, 252, '2024-11-18', 15, 13);
INSERT INTO mtng VALUES (38, 'R180', 'transfer', 'email', 164, 268, '2015-08-18', 16, 18);
INSERT INTO mtng VALUES (39, 'R999', 'vesfoupim', 'thankuck', 2792, 25, '2022-03-20', 7, 24);
INSERT INTO mtng VALUES (40, 'R866', 'invoice', 'farjeam', 1738, 226, '2016-08-04', 3, 14);
INSERT INTO mtng VALUES (41, 'R336', 'transfer', 'fax', 246, 181, '2014-04-06', 9, 3);
INSERT INTO mtng VALUES (42, 'R926', 'cheque', 'denskel', 1215, 119, '2011-09-11', 19, 1);
INSERT INTO mtng VALUES (43, 'R374', 'vesfoupim', 'farjeam', 182, 34, '2011-02-26', 21, 23);
INSERT INTO mtng VALUES (44, 'R184', 'drimplin', 'denskel', 2214, 233, '2024-02-16', 13, 13);
INSERT INTO mtng VALUES (45, 'R202', 'transfer', 'farjeam', 2788, 102, '2020-09-18', 14, 15);
INSERT INTO mtng VALUES (46, 'R438', 'vesfoupim', 'email', 1894, 139, '2021-02-05', 29, 1);
INSERT INTO mtng VALUES (47, 'R591', 'cheque', 'thankuck', 670, 59, '2018-12-10', 11, 13);
INSERT INTO mtng VALUES (48, 'R679', 'invoice', 'walk-in', 2177, 202, '2024-06-16', 20, 3);
INSERT INTO mtng VALUES (49, 'R686', 'cheque', 'email', 1730, 130, '2018-05-04', 4, 2);
INSERT INTO mtng VALUES (50, 'R795', 'drimplin', 'email', 2109, 141, '2017-08-05', 6, 21);
INSERT INTO mtng VALUES (51, 'R106', 'drimplin', 'denskel', 1601, 79, '2011-05-28', 28, 26);
INSERT INTO mtng VALUES (52, 'R108', 'invoice', 'email', 2565, 24, '2024-08-28', 9, 27);
INSERT INTO mtng VALUES (53, 'R727', 'transfer', 'farjeam', 694, 284, '2021-08-05', 20, 13);
INSERT INTO mtng VALUES (54, 'R302', 'transfer', 'email', 556, 245, '2011-03-04', 14, 3);
INSERT INTO mtng VALUES (55, 'R101', 'vesfoupim', 'fax', 1955, 77, '2020-12-13', 8, 2);
INSERT INTO mtng VALUES (56, 'R994', 'transfer', 'thankuck', 2058, 107, '2019-09-28', 21, 30);
INSERT INTO mtng VALUES (57, 'R282', 'drimplin', 'thankuck', 803, 140, '2023-08-22', 26, 2);
INSERT INTO mtng VALUES (58, 'R661', 'cheque', 'thankuck', 2460, 140, '2011-09-12', 17, 2);
INSERT INTO mtng VALUES (59, 'R164', 'cheque', 'farjeam', 937, 47, '2022-02-24', 17, 21);
INSERT INTO mtng VALUES (60, 'R824', 'cheque', 'fax', 1820, 283, '2021-03-13', 4, 5);
INSERT INTO mtng VALUES (61, 'R483', 'vesfoupim', 'denskel', 1448, 13, '2016-05-18', 5, 18);
INSERT INTO mtng VALUES (62, 'R925', 'voucher', 'walk-in', 1921, 187, '2019-06-15', 27, 30);
INSERT INTO mtng VALUES (63, 'R519', 'cheque', 'walk-in', 331, 72, '2012-07-02', 29, 27);
INSERT INTO mtng VALUES (64, 'R932', 'vesfoupim', 'thankuck', 1616, 183, '2023-07-21', 5, 4);
INSERT INTO mtng VALUES (65, 'R269', 'cheque', 'email', 620, 93, '2014-04-16', 11, 12);
INSERT INTO mtng VALUES (66, 'R842', 'voucher', 'farjeam', 730, 229, '2011-03-15', 29, 13);
INSERT INTO mtng VALUES (67, 'R471', 'invoice', 'thankuck', 2632, 283, '2011-12-13', 2, 25);
INSERT INTO mtng VALUES (68, 'R309', 'vesfoupim', 'fax', 1963, 279, '2017-01-04', 5, 4);
INSERT INTO mtng VALUES (69, 'R140', 'transfer', 'farjeam', 1127, 70, '2012-01-28', 15, 3);
INSERT INTO mtng VALUES (70, 'R398', 'transfer', 'denskel', 1163, 69, '2018-04-05', 15, 28);
INSERT INTO mtng VALUES (71, 'R604', 'vesfoupim', 'farjeam', 988, 128, '2022-06-27', 3, 16);
INSERT INTO mtng VALUES (72, 'R431', 'transfer', 'farjeam', 61, 22, '2018-10-03', 29, 15);
INSERT INTO mtng VALUES (73, 'R606', 'transfer', 'email', 2158, 166, '2018-02-24', 13, 26);
INSERT INTO mtng VALUES (74, 'R313', 'vesfoupim', 'thankuck', 239, 104, '2014-11-10', 11, 3);
INSERT INTO mtng VALUES (75, 'R158', 'voucher', 'email', 2701, 286, '2018-12-13', 6, 24);
INSERT INTO mtng VALUES (76, 'R852', 'invoice', 'thankuck', 1611, 45, '2014-08-11', 9, 15);
INSERT INTO mtng VALUES (77, 'R197', 'cheque', 'walk-in', 163, 271, '2023-01-08', 14, 3);
INSERT INTO mtng VALUES (78, 'R774', 'drimplin', 'denskel', 957, 118, '2022-03-26', 26, 13);
INSERT INTO mtng VALUES (79, 'R875', 'vesfoupim', 'denskel', 1303, 146, '2010-09-20', 14, 26);
INSERT INTO mtng VALUES (80, 'R442', 'vesfoupim', 'thankuck', 1432, 213, '2014-11-07', 3, 2);
INSERT INTO mtng VALUES (81, 'R525', 'drimplin', 'thankuck', 2815, 61, '2022-02-23', 19, 24);
INSERT INTO mtng VALUES (82, 'R194', 'transfer', 'farjeam', 348, 266, '2010-01-21', 2, 26);
INSERT INTO mtng VALUES (83, 'R395', 'cheque', 'thankuck', 287, 265, '2013-04-23', 19, 27);
INSERT INTO mtng VALUES (84, 'R479', 'drimplin', 'farjeam', 1698, 241, '2015-06-27', 6, 18);
INSERT INTO mtng VALUES (85, 'R541', 'cheque', 'thankuck', 140, 26, '2015-06-23', 1, 27);
INSERT INTO mtng VALUES (86, 'R370', 'cheque', 'farjeam', 256, 244, '2022-04-04', 29, 15);
INSERT INTO mtng VALUES (87, 'R138', 'invoice', 'denskel', 1641, 203, '2020-08-22', 8, 6);
INSERT INTO mtng VALUES (88, 'R614', 'voucher', 'thankuck', 1625, 16, '2018-04-27', 14, 3);
INSERT INTO mtng VALUES (89, 'R998', 'transfer', 'denskel', 2069, 192, '2024-11-28', 2, 19);
INSERT INTO mtng VALUES (90, 'R159', 'transfer', 'walk-in', 327, 179, '2017-01-06', 18, 28);
INSERT INTO mtng VALUES (91, 'R295', 'vesfoupim', 'denskel', 363, 227, '2020-08-05', 13, 20);
INSERT INTO mtng VALUES (92, 'R818', 'vesfoupim', 'fax', 858, 187, '2020-07-01', 13, 17);
INSERT INTO mtng VALUES (93, 'R582', 'invoice', 'fax', 51, 193, '2019-07-04', 27, 1);
INSERT INTO mtng VALUES (94, 'R724', 'voucher', 'fax', 648, 272, '2022-04-28', 13, 16);
INSERT INTO mtng VALUES (95, 'R299', 'vesfoupim', 'denskel', 1447, 238, '2024-02-10', 29, 21);
INSERT INTO mtng VALUES (96, 'R487', 'voucher', 'thankuck', 2574, 98, '2019-02-02', 2, 26);
INSERT INTO mtng VALUES (97, 'R200', 'voucher', 'denskel', 928, 147, '2023-08-14', 19, 27);
INSERT INTO mtng VALUES (98, 'R348', 'vesfoupim', 'farjeam', 1631, 101, '2023-09-23', 4, 5);
INSERT INTO mtng VALUES (99, 'R573', 'vesfoupim', 'email', 2723, 232, '2011-10-15', 23, 26);
INSERT INTO mtng VALUES (100, 'R572', 'cheque', 'fax', 2182, 17, '2024-02-25', 19, 17);
INSERT INTO mtng VALUES (101, 'R754', 'transfer', 'walk-in', 789, 120, '2012-11-08', 4, 28);
INSERT INTO mtng VALUES (102, 'R362', 'transfer', 'email', 132, 271, '2012-03-19', 26, 27);
INSERT INTO mtng VALUES (103, 'R534', 'invoice', 'thankuck', 1139, 190, '2021-02-26', 24, 3);
INSERT INTO mtng VALUES (104, 'R831', 'transfer', 'fax', 1756, 71, '2016-08-21', 13, 14);
INSERT INTO mtng VALUES (105, 'R574', 'voucher', 'fax', 1156, 214, '2024-12-10', 6, 1);
INSERT INTO mtng VALUES (106, 'R902', 'invoice', 'email', 250, 297, '2017-01-23', 15, 20);
INSERT INTO mtng VALUES (107, 'R772', 'drimplin', 'fax', 1010, 61, '2010-09-17', 21, 26);
INSERT INTO mtng VALUES (108, 'R840', 'voucher', 'denskel', 763, 212, '2016-05-15', 18, 18);
INSERT INTO mtng VALUES (109, 'R549', 'invoice', 'thankuck', 766, 69, '2018-04-08', 21, 16);
INSERT INTO mtng VALUES (110, 'R227', 'cheque', 'thankuck', 52, 293, '2020-09-01', 13, 26);
INSERT INTO mtng VALUES (111, 'R351', 'vesfoupim', 'thankuck', 1791, 157, '2022-01-26', 13, 13);
INSERT INTO mtng VALUES (112, 'R709', 'transfer', 'fax', 932, 33, '2023-02-02', 6, 27);
INSERT INTO mtng VALUES (113, 'R568', 'cheque', 'thankuck', 1626, 259, '2016-08-24', 17, 19);
INSERT INTO mtng VALUES (114, 'R750', 'invoice', 'farjeam', 2140, 218, '2020-03-19', 18, 27);
INSERT INTO mtng VALUES (115, 'R135', 'drimplin', 'fax', 1321, 25, '2010-03-13', 14, 5);
INSERT INTO mtng VALUES (116, 'R294', 'transfer', 'email', 1887, 235, '2022-09-22', 27, 19);
INSERT INTO mtng VALUES (117, 'R777', 'vesfoupim', 'thankuck', 866, 214, '2018-06-12', 20, 21);
INSERT INTO mtng VALUES (118, 'R694', 'drimplin', 'thankuck', 360, 76, '2018-09-28', 17, 13);
INSERT INTO mtng VALUES (119, 'R514', 'cheque', 'denskel', 1942, 2, '2014-09-09', 3, 4);
INSERT INTO mtng VALUES (120, 'R359', 'voucher', 'thankuck', 475, 89, '2022-07-15', 19, 28);
