CREATE TABLE picker (
  pick_no INTEGER PRIMARY KEY,
  pick_nm TEXT NOT NULL,
  unit TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  score INTEGER NOT NULL,
  experience INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO picker VALUES (1, 'Jack Green', 'planning', 'SW', 295, 15, '1952-03-14');
INSERT INTO picker VALUES (2, 'Maria Vega', 'logistics', 'IRE', 766, 24, '1945-11-21');
INSERT INTO picker VALUES (3, 'Tara Martin', 'legal', 'IRE', 577, 15, '1992-12-17');
INSERT INTO picker VALUES (4, 'Hanna Nash', 'planning', 'PER', 334, 8, '1979-07-17');
INSERT INTO picker VALUES (5, 'George Vega', 'planning', 'PER', 510, 40, '1954-07-08');
INSERT INTO picker VALUES (6, 'Ben Adams', 'planning', 'IRE', 732, 26, '2000-08-16');
INSERT INTO picker VALUES (7, 'Lena Klein', 'planning', 'SW', 646, 11, '1977-09-03');
INSERT INTO picker VALUES (8, 'Adam Jones', 'design', 'PER', 350, 4, '1965-04-05');
INSERT INTO picker VALUES (9, 'Fiona Hughes', 'legal', 'PER', 818, 4, '1960-06-09');
INSERT INTO picker VALUES (10, 'Paula Weber', 'legal', 'GER', 152, 32, '1953-10-25');
INSERT INTO picker VALUES (11, 'Daisy Adams', 'logistics', 'GER', 707, 34, '1953-03-14');
INSERT INTO picker VALUES (12, 'Julia Hart', 'design', 'IRE', 85, 7, '1946-11-21');
INSERT INTO picker VALUES (13, 'Elena Tanaka', 'logistics', 'IRE', 152, 27, '1990-11-17');
INSERT INTO picker VALUES (14, 'Victor Ford', 'legal', 'IT', 82, 3, '1964-06-08');
INSERT INTO picker VALUES (15, 'David Kaya', 'legal', 'IRE', 172, 32, '1994-02-27');
INSERT INTO picker VALUES (16, 'Elena Baker', 'planning', 'GER', 100, 12, '1971-07-18');
INSERT INTO picker VALUES (17, 'Victor Silva', 'design', 'IRE', 52, 25, '1984-09-15');
INSERT INTO picker VALUES (18, 'Daisy Park', 'design', 'PER', 749, 31, '1982-04-17');
INSERT INTO picker VALUES (19, 'Simon Walsh', 'design', 'GER', 575, 33, '2002-08-06');
INSERT INTO picker VALUES (20, 'Peter Brown', 'logistics', 'IT', 253, 1, '1947-02-10');
INSERT INTO picker VALUES (21, 'Ivan Dunn', 'planning', 'IRE', 244, 7, '1950-02-05');
INSERT INTO picker VALUES (22, 'Noah Torres', 'design', 'IT', 164, 29, '1987-05-09');
INSERT INTO picker VALUES (23, 'Maria Young', 'logistics', 'PER', 693, 31, '2001-10-27');
INSERT INTO picker VALUES (24, 'Victor Quist', 'design', 'IRE', 697, 38, '1951-03-12');
INSERT INTO picker VALUES (25, 'Maria Fischer', 'planning', 'IRE', 712, 39, '1984-07-06');
INSERT INTO picker VALUES (26, 'Nina Dunn', 'legal', 'CR', 14, 24, '2001-01-23');
INSERT INTO picker VALUES (27, 'Fiona Adams', 'planning', 'GER', 926, 5, '1998-01-12');
INSERT INTO picker VALUES (28, 'Frank Smith', 'logistics', 'IRE', 904, 7, '1973-02-14');
INSERT INTO picker VALUES (29, 'Peter Grant', 'planning', 'IRE', 870, 7, '2001-10-24');
INSERT INTO picker VALUES (30, 'Tara Klein', 'logistics', 'PER', 542, 40, '1995-01-16');
INSERT INTO picker VALUES (31, 'Zoe Park', 'planning', 'PER', 272, 24, '1954-10-05');
INSERT INTO picker VALUES (32, 'Clara Ellis', 'legal', 'SW', 678, 28, '1979-03-14');
INSERT INTO picker VALUES (33, 'George Rivera', 'design', 'IT', 530, 0, '1968-10-09');
CREATE TABLE tbl_parcel (
  parcel_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  quality TEXT NOT NULL,
  made_of TEXT NOT NULL,
  power INTEGER NOT NULL,
  length INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO tbl_parcel VALUES (1, 'Royal Orchid', 'worn', 'PA', 1694, 560, '1967-09-09');
INSERT INTO tbl_parcel VALUES (2, 'Misty Summit', 'new', 'MA', 2652, 677, '2011-04-28');
INSERT INTO tbl_parcel VALUES (3, 'Royal Falcon', 'worn', 'OAK', 2258, 378, '1982-01-25');
INSERT INTO tbl_parcel VALUES (4, 'Misty Cedar', 'used', 'BRA', 1591, 330, '1970-03-21');
INSERT INTO tbl_parcel VALUES (5, 'Crystal Summit', 'used', 'PA', 811, 626, '1981-02-23');
INSERT INTO tbl_parcel VALUES (6, 'Velvet Anchor', 'worn', 'BRA', 1449, 48, '1968-04-18');
INSERT INTO tbl_parcel VALUES (7, 'Sweet Meadow', 'worn', 'STE', 2915, 628, '2017-01-19');
INSERT INTO tbl_parcel VALUES (8, 'Noble Comet', 'worn', 'PA', 1865, 499, '1982-07-21');
INSERT INTO tbl_parcel VALUES (9, 'Frozen Ember', 'worn', 'STE', 3548, 198, '1970-07-09');
INSERT INTO tbl_parcel VALUES (10, 'Iron Raven', 'new', 'LEA', 3865, 686, '1975-03-27');
INSERT INTO tbl_parcel VALUES (11, 'Velvet Raven', 'new', 'LEA', 2121, 452, '1994-11-16');
INSERT INTO tbl_parcel VALUES (12, 'Secret Meadow', 'worn', 'STE', 3008, 285, '1991-06-19');
INSERT INTO tbl_parcel VALUES (13, 'Noble Pebble', 'new', 'BRA', 3413, 691, '2002-06-23');
INSERT INTO tbl_parcel VALUES (14, 'Lucky Ember', 'damaged', 'PA', 2464, 411, '1980-08-17');
INSERT INTO tbl_parcel VALUES (15, 'Proud Summit', 'new', 'PA', 1026, 20, '2019-06-04');
INSERT INTO tbl_parcel VALUES (16, 'Happy Orchid', 'new', 'PA', 909, 260, '1965-05-23');
INSERT INTO tbl_parcel VALUES (17, 'Ancient Cedar', 'used', 'STE', 2651, 192, '1975-11-05');
INSERT INTO tbl_parcel VALUES (18, 'Grand Raven', 'new', 'OAK', 1515, 700, '1990-05-20');
INSERT INTO tbl_parcel VALUES (19, 'Sunny Dragon', 'used', 'BRA', 3672, 543, '2002-12-19');
INSERT INTO tbl_parcel VALUES (20, 'Lonely Raven', 'new', 'OAK', 3147, 397, '1967-06-07');
INSERT INTO tbl_parcel VALUES (21, 'Bright Tiger', 'perfect', 'STE', 2882, 187, '1982-11-15');
INSERT INTO tbl_parcel VALUES (22, 'Iron Lantern', 'used', 'BRA', 395, 322, '1973-10-19');
INSERT INTO tbl_parcel VALUES (23, 'Rapid Storm', 'damaged', 'MA', 135, 151, '1974-09-07');
INSERT INTO tbl_parcel VALUES (24, 'Noble Lantern', 'worn', 'LEA', 1874, 621, '1983-10-14');
INSERT INTO tbl_parcel VALUES (25, 'Mighty Beacon', 'damaged', 'PA', 3572, 111, '1977-08-23');
INSERT INTO tbl_parcel VALUES (26, 'Frozen Harvest', 'perfect', 'BRA', 2543, 639, '2003-06-11');
INSERT INTO tbl_parcel VALUES (27, 'Velvet Summit', 'perfect', 'STE', 355, 408, '2011-07-16');
INSERT INTO tbl_parcel VALUES (28, 'Ancient Dragon', 'used', 'BRA', 2761, 196, '2014-01-08');
INSERT INTO tbl_parcel VALUES (29, 'Mighty Comet', 'new', 'OAK', 2559, 640, '1995-12-12');
INSERT INTO tbl_parcel VALUES (30, 'Misty Lantern', 'new', 'MA', 2420, 128, '2016-04-09');
INSERT INTO tbl_parcel VALUES (31, 'Ancient Anchor', 'damaged', 'PA', 1893, 308, '2023-03-15');
INSERT INTO tbl_parcel VALUES (32, 'Happy Rose', 'worn', 'LEA', 3916, 394, '2001-06-01');
INSERT INTO tbl_parcel VALUES (33, 'Sunny Harvest', 'worn', 'OAK', 2988, 457, '1970-08-01');
INSERT INTO tbl_parcel VALUES (34, 'Sweet Lotus', 'perfect', 'LEA', 2244, 119, '1970-01-04');
CREATE TABLE shipment_list (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  channel TEXT NOT NULL,
  discount INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  by_picker INTEGER NOT NULL,
  parcel_id INTEGER NOT NULL,
  FOREIGN KEY (by_picker) REFERENCES picker(pick_no),
  FOREIGN KEY (parcel_id) REFERENCES tbl_parcel(parcel_id)
);
INSERT INTO shipment_list VALUES (1, 'Y248', 'invoice', 'walk-in', 18, 221, '2024-05-27', 7, 17);
INSERT INTO shipment_list VALUES (2, 'Y350', 'voucher', 'partner', 49, 199, '2014-11-03', 19, 8);
INSERT INTO shipment_list VALUES (3, 'Y987', 'card', 'online', 40, 208, '2012-02-13', 25, 8);
INSERT INTO shipment_list VALUES (4, 'Y820', 'voucher', 'fax', 3, 231, '2020-04-27', 23, 27);
INSERT INTO shipment_list VALUES (5, 'Y620', 'invoice', 'fax', 29, 120, '2012-11-28', 26, 10);
INSERT INTO shipment_list VALUES (6, 'Y981', 'voucher', 'walk-in', 7, 44, '2022-12-25', 26, 29);
INSERT INTO shipment_list VALUES (7, 'Y917', 'cash', 'walk-in', 22, 222, '2021-04-05', 26, 27);
INSERT INTO shipment_list VALUES (8, 'Y102', 'transfer', 'online', 42, 298, '2012-06-05', 5, 22);
INSERT INTO shipment_list VALUES (9, 'Y515', 'invoice', 'partner', 7, 158, '2021-02-11', 30, 2);
INSERT INTO shipment_list VALUES (10, 'Y764', 'invoice', 'partner', 3, 61, '2022-03-06', 15, 15);
INSERT INTO shipment_list VALUES (11, 'Y267', 'invoice', 'walk-in', 3, 85, '2015-04-27', 9, 2);
INSERT INTO shipment_list VALUES (12, 'Y674', 'cash', 'online', 5, 59, '2015-12-09', 19, 31);
INSERT INTO shipment_list VALUES (13, 'Y125', 'voucher', 'walk-in', 50, 99, '2013-12-17', 10, 3);
INSERT INTO shipment_list VALUES (14, 'Y826', 'invoice', 'partner', 59, 108, '2020-02-28', 22, 2);
INSERT INTO shipment_list VALUES (15, 'Y264', 'cash', 'partner', 11, 39, '2024-08-02', 12, 27);
INSERT INTO shipment_list VALUES (16, 'Y628', 'voucher', 'partner', 31, 165, '2023-07-03', 16, 10);
INSERT INTO shipment_list VALUES (17, 'Y127', 'card', 'phone', 2, 133, '2017-10-01', 1, 3);
INSERT INTO shipment_list VALUES (18, 'Y486', 'transfer', 'partner', 25, 246, '2024-01-07', 14, 9);
INSERT INTO shipment_list VALUES (19, 'Y476', 'cash', 'walk-in', 3, 9, '2015-03-25', 12, 15);
INSERT INTO shipment_list VALUES (20, 'Y551', 'cash', 'walk-in', 34, 154, '2022-04-09', 30, 32);
INSERT INTO shipment_list VALUES (21, 'Y832', 'cash', 'phone', 32, 148, '2014-08-28', 25, 8);
INSERT INTO shipment_list VALUES (22, 'Y714', 'invoice', 'partner', 28, 108, '2016-06-09', 12, 6);
INSERT INTO shipment_list VALUES (23, 'Y276', 'card', 'online', 14, 242, '2024-05-17', 22, 21);
INSERT INTO shipment_list VALUES (24, 'Y958', 'cash', 'partner', 13, 19, '2013-05-26', 25, 34);
INSERT INTO shipment_list VALUES (25, 'Y810', 'transfer', 'walk-in', 16, 165, '2010-12-04', 8, 5);
INSERT INTO shipment_list VALUES (26, 'Y605', 'invoice', 'partner', 2, 46, '2018-06-14', 24, 9);
INSERT INTO shipment_list VALUES (27, 'Y982', 'cash', 'phone', 43, 268, '2017-11-04', 12, 15);
INSERT INTO shipment_list VALUES (28, 'Y963', 'voucher', 'partner', 44, 199, '2024-08-06', 5, 15);
INSERT INTO shipment_list VALUES (29, 'Y562', 'invoice', 'online', 11, 117, '2013-03-22', 24, 4);
INSERT INTO shipment_list VALUES (30, 'Y424', 'invoice', 'online', 11, 275, '2022-10-03', 8, 19);
INSERT INTO shipment_list VALUES (31, 'Y530', 'invoice', 'partner', 37, 73, '2018-12-25', 5, 27);
INSERT INTO shipment_list VALUES (32, 'Y110', 'cash', 'walk-in', 51, 13, '2012-03-04', 8, 8);
INSERT INTO shipment_list VALUES (33, 'Y938', 'voucher', 'phone', 38, 178, '2012-04-24', 16, 15);
INSERT INTO shipment_list VALUES (34, 'Y799', 'cash', 'phone', 38, 181, '2014-02-14', 5, 20);
INSERT INTO shipment_list VALUES (35, 'Y223', 'voucher', 'partner', 10, 296, '2018-10-12', 8, 28);
INSERT INTO shipment_list VALUES (36, 'Y784', 'cash', 'phone', 13, 197, '2010-04-14', 8, 21);
INSERT INTO shipment_list VALUES (37, 'Y604', 'cash', 'walk-in', 9, 258, '2022-04-24', 19, 31);
INSERT INTO shipment_list VALUES (38, 'Y719', 'transfer', 'partner', 1, 259, '2015-03-10', 24, 5);
INSERT INTO shipment_list VALUES (39, 'Y359', 'transfer', 'phone', 1, 269, '2021-08-12', 23, 27);
INSERT INTO shipment_list VALUES (40, 'Y956', 'cash', 'fax', 54, 11, '2015-02-20', 14, 5);
INSERT INTO shipment_list VALUES (41, 'Y978', 'voucher', 'walk-in', 26, 59, '2011-04-22', 30, 6);
INSERT INTO shipment_list VALUES (42, 'Y594', 'cash', 'partner', 58, 281, '2011-07-28', 15, 3);
INSERT INTO shipment_list VALUES (43, 'Y361', 'cash', 'partner', 19, 44, '2015-04-09', 23, 10);
INSERT INTO shipment_list VALUES (44, 'Y865', 'transfer', 'walk-in', 20, 23, '2023-10-14', 12, 15);
INSERT INTO shipment_list VALUES (45, 'Y971', 'voucher', 'online', 42, 103, '2024-03-15', 10, 21);
INSERT INTO shipment_list VALUES (46, 'Y234', 'cash', 'partner', 19, 119, '2021-05-04', 13, 8);
INSERT INTO shipment_list VALUES (47, 'Y550', 'transfer', 'fax', 4, 224, '2010-02-03', 13, 8);
INSERT INTO shipment_list VALUES (48, 'Y722', 'cash', 'fax', 36, 56, '2019-04-04', 5, 20);
INSERT INTO shipment_list VALUES (49, 'Y301', 'cash', 'partner', 17, 288, '2020-04-22', 31, 28);
INSERT INTO shipment_list VALUES (50, 'Y839', 'invoice', 'phone', 51, 30, '2016-09-16', 25, 31);
INSERT INTO shipment_list VALUES (51, 'Y689', 'transfer', 'walk-in', 14, 294, '2017-08-03', 26, 17);
INSERT INTO shipment_list VALUES (52, 'Y677', 'invoice', 'partner', 32, 294, '2016-09-05', 1, 3);
INSERT INTO shipment_list VALUES (53, 'Y155', 'transfer', 'online', 15, 259, '2021-04-10', 13, 28);
INSERT INTO shipment_list VALUES (54, 'Y271', 'transfer', 'online', 24, 57, '2017-08-18', 2, 34);
INSERT INTO shipment_list VALUES (55, 'Y613', 'card', 'partner', 3, 97, '2017-06-04', 19, 31);
INSERT INTO shipment_list VALUES (56, 'Y831', 'cash', 'walk-in', 59, 45, '2023-07-04', 20, 22);
INSERT INTO shipment_list VALUES (57, 'Y995', 'transfer', 'fax', 46, 146, '2014-08-14', 12, 5);
INSERT INTO shipment_list VALUES (58, 'Y770', 'transfer', 'phone', 23, 78, '2011-06-10', 22, 33);
INSERT INTO shipment_list VALUES (59, 'Y772', 'transfer', 'walk-in', 5, 246, '2024-08-01', 10, 5);
INSERT INTO shipment_list VALUES (60, 'Y912', 'voucher', 'fax', 17, 119, '2014-05-26', 28, 2);
INSERT INTO shipment_list VALUES (61, 'Y220', 'cash', 'phone', 60, 37, '2012-03-25', 26, 8);
INSERT INTO shipment_list VALUES (62, 'Y340', 'cash', 'partner', 1, 80, '2021-07-10', 14, 10);
INSERT INTO shipment_list VALUES (63, 'Y587', 'cash', 'online', 0, 87, '2020-02-14', 17, 9);
INSERT INTO shipment_list VALUES (64, 'Y475', 'voucher', 'walk-in', 54, 110, '2018-03-15', 25, 8);
INSERT INTO shipment_list VALUES (65, 'Y943', 'voucher', 'partner', 57, 239, '2012-02-11', 13, 34);
INSERT INTO shipment_list VALUES (66, 'Y916', 'invoice', 'phone', 25, 235, '2012-01-19', 7, 31);
INSERT INTO shipment_list VALUES (67, 'Y841', 'card', 'partner', 37, 216, '2010-12-10', 15, 34);
INSERT INTO shipment_list VALUES (68, 'Y884', 'invoice', 'partner', 1, 158, '2015-03-04', 2, 3);
INSERT INTO shipment_list VALUES (69, 'Y300', 'card', 'phone', 38, 33, '2017-12-19', 19, 5);
INSERT INTO shipment_list VALUES (70, 'Y274', 'transfer', 'fax', 46, 5, '2017-03-28', 12, 28);
INSERT INTO shipment_list VALUES (71, 'Y813', 'invoice', 'online', 45, 79, '2019-07-16', 23, 8);
INSERT INTO shipment_list VALUES (72, 'Y170', 'voucher', 'online', 22, 19, '2018-09-20', 13, 13);
INSERT INTO shipment_list VALUES (73, 'Y177', 'invoice', 'phone', 40, 123, '2024-05-04', 5, 3);
INSERT INTO shipment_list VALUES (74, 'Y843', 'card', 'partner', 57, 8, '2020-07-11', 20, 8);
INSERT INTO shipment_list VALUES (75, 'Y443', 'invoice', 'online', 30, 31, '2010-03-23', 19, 2);
INSERT INTO shipment_list VALUES (76, 'Y824', 'cash', 'partner', 51, 133, '2011-10-02', 23, 32);
INSERT INTO shipment_list VALUES (77, 'Y128', 'voucher', 'partner', 26, 61, '2011-05-08', 25, 19);
INSERT INTO shipment_list VALUES (78, 'Y873', 'invoice', 'online', 4, 179, '2017-11-26', 30, 2);
INSERT INTO shipment_list VALUES (79, 'Y815', 'voucher', 'phone', 60, 226, '2022-06-20', 23, 2);
INSERT INTO shipment_list VALUES (80, 'Y686', 'voucher', 'walk-in', 13, 54, '2013-11-08', 12, 27);
INSERT INTO shipment_list VALUES (81, 'Y397', 'voucher', 'walk-in', 40, 259, '2017-02-11', 23, 19);
INSERT INTO shipment_list VALUES (82, 'Y805', 'invoice', 'partner', 48, 135, '2021-09-18', 29, 33);
INSERT INTO shipment_list VALUES (83, 'Y184', 'transfer', 'fax', 28, 177, '2017-09-19', 13, 3);
INSERT INTO shipment_list VALUES (84, 'Y394', 'voucher', 'partner', 17, 163, '2017-10-16', 25, 31);
INSERT INTO shipment_list VALUES (85, 'Y342', 'cash', 'phone', 1, 24, '2010-04-20', 25, 15);
INSERT INTO shipment_list VALUES (86, 'Y240', 'transfer', 'online', 29, 121, '2012-05-15', 12, 20);
INSERT INTO shipment_list VALUES (87, 'Y901', 'cash', 'partner', 26, 180, '2012-07-27', 5, 3);
INSERT INTO shipment_list VALUES (88, 'Y590', 'transfer', 'partner', 40, 56, '2021-04-09', 19, 3);
INSERT INTO shipment_list VALUES (89, 'Y647', 'invoice', 'online', 60, 129, '2014-05-13', 15, 15);
INSERT INTO shipment_list VALUES (90, 'Y596', 'transfer', 'online', 14, 238, '2018-11-21', 16, 27);
INSERT INTO shipment_list VALUES (91, 'Y625', 'transfer', 'partner', 33, 7, '2022-10-21', 25, 28);
INSERT INTO shipment_list VALUES (92, 'Y609', 'voucher', 'walk-in', 31, 74, '2012-04-10', 14, 6);
INSERT INTO shipment_list VALUES (93, 'Y294', 'cash', 'partner', 21, 152, '2014-02-06', 19, 8);
INSERT INTO shipment_list VALUES (94, 'Y977', 'invoice', 'phone', 16, 49, '2011-07-16', 22, 17);
INSERT INTO shipment_list VALUES (95, 'Y364', 'card', 'partner', 4, 190, '2020-10-19', 28, 32);
INSERT INTO shipment_list VALUES (96, 'Y750', 'transfer', 'phone', 40, 287, '2022-11-04', 16, 18);
INSERT INTO shipment_list VALUES (97, 'Y441', 'voucher', 'online', 2, 203, '2011-10-21', 31, 5);
INSERT INTO shipment_list VALUES (98, 'Y796', 'cash', 'phone', 55, 24, '2020-10-10', 30, 13);
INSERT INTO shipment_list VALUES (99, 'Y755', 'invoice', 'online', 22, 81, '2014-07-04', 15, 32);
INSERT INTO shipment_list VALUES (100, 'Y788', 'invoice', 'fax', 1, 300, '2017-12-13', 20, 31);
INSERT INTO shipment_list VALUES (101, 'Y410', 'cash', 'partner', 13, 208, '2014-09-21', 8, 19);
INSERT INTO shipment_list VALUES (102, 'Y452', 'cash', 'partner', 54, 112, '2024-11-03', 8, 3);
INSERT INTO shipment_list VALUES (103, 'Y493', 'invoice', 'partner', 25, 252, '2022-02-16', 26, 6);
INSERT INTO shipment_list VALUES (104, 'Y616', 'transfer', 'phone', 28, 57, '2012-04-01', 22, 5);
INSERT INTO shipment_list VALUES (105, 'Y527', 'cash', 'online', 15, 289, '2010-04-04', 16, 28);
INSERT INTO shipment_list VALUES (106, 'Y419', 'voucher', 'walk-in', 5, 34, '2023-09-23', 7, 17);
INSERT INTO shipment_list VALUES (107, 'Y601', 'voucher', 'fax', 19, 197, '2010-07-18', 22, 6);
INSERT INTO shipment_list VALUES (108, 'Y329', 'transfer', 'partner', 39, 169, '2012-01-06', 16, 19);
INSERT INTO shipment_list VALUES (109, 'Y997', 'cash', 'walk-in', 40, 62, '2020-08-07', 24, 5);
INSERT INTO shipment_list VALUES (110, 'Y348', 'voucher', 'partner', 1, 181, '2023-10-04', 24, 15);
INSERT INTO shipment_list VALUES (111, 'Y546', 'cash', 'partner', 32, 169, '2023-06-17', 22, 20);
INSERT INTO shipment_list VALUES (112, 'Y238', 'cash', 'walk-in', 27, 278, '2014-10-09', 16, 19);
INSERT INTO shipment_list VALUES (113, 'Y331', 'invoice', 'online', 22, 270, '2020-06-25', 18, 19);
INSERT INTO shipment_list VALUES (114, 'Y449', 'transfer', 'fax', 33, 261, '2024-12-10', 29, 27);
INSERT INTO shipment_list VALUES (115, 'Y899', 'transfer', 'walk-in', 13, 284, '2013-08-11', 8, 6);
INSERT INTO shipment_list VALUES (116, 'Y453', 'invoice', 'partner', 22, 44, '2012-04-02', 12, 28);
INSERT INTO shipment_list VALUES (117, 'Y164', 'invoice', 'partner', 42, 299, '2019-12-01', 1, 8);
INSERT INTO shipment_list VALUES (118, 'Y159', 'invoice', 'phone', 20, 92, '2019-03-05', 24, 15);
INSERT INTO shipment_list VALUES (119, 'Y664', 'invoice', 'walk-in', 11, 287, '2012-10-17', 7, 6);
INSERT INTO shipment_list VALUES (120, 'Y103', 'invoice', 'partner', 54, 268, '2024-01-23', 4, 6);
