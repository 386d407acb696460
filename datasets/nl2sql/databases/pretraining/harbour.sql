CREATE TABLE captain (
  captain_id INTEGER PRIMARY KEY,
  cap_nm TEXT NOT NULL,
  nationality TEXT NOT NULL,
  rnk TEXT NOT NULL,
  age_y INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO captain VALUES (1, 'Feardrebea Chickgrit', 'AUS', 'senior', 34, 2139, '1968-04-09');
INSERT INTO captain VALUES (2, 'Mesmouspin Ventror', 'EG', 'grounpeat', 33, 533, '1986-10-08');
INSERT INTO captain VALUES (3, 'Frank Clark', 'SW', 'grounpeat', 19, 2434, '1945-04-10');
INSERT INTO captain VALUES (4, 'Adam Owens', 'AUS', 'grounpeat', 65, 872, '1971-11-06');
INSERT INTO captain VALUES (5, 'Shunle Fleanbral', 'AUS', 'brendquockkrou', 68, 86, '1953-03-17');
INSERT INTO captain VALUES (6, 'Peter Evans', 'AUS', 'grounpeat', 39, 1896, '1978-03-19');
INSERT INTO captain VALUES (7, 'Punflol Poungrakril', 'LES', 'brendquockkrou', 41, 2018, '1990-04-28');
INSERT INTO captain VALUES (8, 'Clourchout Zanddoum', 'SW', 'senior', 77, 1548, '1965-03-05');
INSERT INTO captain VALUES (9, 'Drumban Theatgrel', 'LES', 'grounpeat', 49, 1480, '1995-03-11');
INSERT INTO captain VALUES (10, 'Vonkrusstain Clazekrou', 'LES', 'chusbun', 25, 453, '1982-01-08');
INSERT INTO captain VALUES (11, 'Dajoum Fletquairbrait', 'SW', 'grounpeat', 20, 349, '1969-02-28');
INSERT INTO captain VALUES (12, 'Clara Kaya', 'SW', 'grounpeat', 50, 1445, '1963-03-12');
INSERT INTO captain VALUES (13, 'David Rivera', 'EG', 'senior', 49, 2073, '1949-08-01');
INSERT INTO captain VALUES (14, 'Shendsounthi Skairskeacklous', 'SW', 'chief', 21, 802, '1972-09-12');
INSERT INTO captain VALUES (15, 'Jikroutzes Shoundgar', 'LES', 'grounpeat', 47, 973, '1968-01-19');
INSERT INTO captain VALUES (16, 'Deandru Grunthaindnar', 'AUS', 'chusbun', 36, 1835, '1974-11-19');
INSERT INTO captain VALUES (17, 'Thourgumskuck Skenvo', 'CRO', 'grounpeat', 36, 2202, '1985-06-21');
INSERT INTO captain VALUES (18, 'Kraipeck Faikrumstind', 'AUS', 'chusbun', 56, 3, '1976-09-10');
INSERT INTO captain VALUES (19, 'Clara Meyer', 'LES', 'grounpeat', 32, 2333, '1959-04-05');
INSERT INTO captain VALUES (20, 'Daisy Smith', 'LES', 'senior', 40, 823, '1989-03-12');
INSERT INTO captain VALUES (21, 'Lena Brown', 'EG', 'grounpeat', 47, 1931, '1951-09-19');
INSERT INTO captain VALUES (22, 'Grinddoldrun Quobenplean', 'EG', 'grounpeat', 36, 804, '1968-07-12');
INSERT INTO captain VALUES (23, 'Drendstantheal Gomom', 'LES', 'grounpeat', 56, 1968, '1999-03-02');
INSERT INTO captain VALUES (24, 'Fuplus Meandget', 'EG', 'grounpeat', 25, 1476, '1946-03-04');
INSERT INTO captain VALUES (25, 'Liam Klein', 'SW', 'senior', 39, 1836, '1964-04-22');
INSERT INTO captain VALUES (26, 'Ivan Kaya', 'SW', 'chusbun', 54, 167, '1988-08-10');
CREATE TABLE all_boats (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  country TEXT NOT NULL,
  cnd TEXT NOT NULL,
  length INTEGER NOT NULL,
  inv INTEGER NOT NULL,
  produced TEXT NOT NULL
);
INSERT INTO all_boats VALUES (1, 'Wild Rose', 'GO', 'domtrock', 113, 159, '1967-05-06');
INSERT INTO all_boats VALUES (2, 'Tolplastut Mummumros', 'GO', 'gumbrembrou', 309, 196, '1981-03-19');
INSERT INTO all_boats VALUES (3, 'Lucky Lantern', 'AUS', 'gumbrembrou', 240, 376, '1984-06-14');
INSERT INTO all_boats VALUES (4, 'Rapid Anchor', 'CH', 'damaged', 594, 352, '1967-05-21');
INSERT INTO all_boats VALUES (5, 'Dresvea Jaisbim', 'CH', 'domtrock', 165, 204, '1977-01-05');
INSERT INTO all_boats VALUES (6, 'Grand Maple', 'GE', 'damaged', 232, 114, '1987-01-12');
INSERT INTO all_boats VALUES (7, 'Plinjeadrund Lalski', 'IR', 'gumbrembrou', 647, 74, '1988-10-22');
INSERT INTO all_boats VALUES (8, 'Clitfo Brekargeas', 'AUS', 'worn', 649, 398, '2019-11-19');
INSERT INTO all_boats VALUES (9, 'Bright Tiger', 'CH', 'domtrock', 462, 54, '2007-07-21');
INSERT INTO all_boats VALUES (10, 'Misty Beacon', 'GO', 'damaged', 76, 366, '2007-11-16');
INSERT INTO all_boats VALUES (11, 'Proud Willow', 'AUS', 'damaged', 222, 83, '2002-09-24');
INSERT INTO all_boats VALUES (12, 'Meamqueck Thulzondtait', 'IR', 'domtrock', 240, 187, '2008-02-28');
INSERT INTO all_boats VALUES (13, 'Jalketgro Lultoum', 'GO', 'worn', 46, 199, '2013-07-23');
INSERT INTO all_boats VALUES (14, 'Fandcha Zendclaimoul', 'GO', 'gumbrembrou', 595, 18, '1994-04-21');
INSERT INTO all_boats VALUES (15, 'Nilkrour Polur', 'IN', 'worn', 368, 213, '1971-05-25');
INSERT INTO all_boats VALUES (16, 'Mighty Summit', 'IN', 'worn', 611, 366, '2016-02-02');
INSERT INTO all_boats VALUES (17, 'Lonely Meadow', 'IN', 'worn', 522, 264, '2016-09-20');
INSERT INTO all_boats VALUES (18, 'Iron Ember', 'IR', 'restored', 465, 349, '1991-12-12');
INSERT INTO all_boats VALUES (19, 'Skemfloungoul Skozis', 'GO', 'restored', 85, 11, '1978-10-23');
INSERT INTO all_boats VALUES (20, 'Naimsocktha Moulnim', 'GE', 'restored', 323, 98, '1966-04-13');
INSERT INTO all_boats VALUES (21, 'Frozen Falcon', 'IR', 'damaged', 330, 256, '2022-11-08');
INSERT INTO all_boats VALUES (22, 'Crystal Pebble', 'IN', 'damaged', 583, 174, '1983-09-08');
INSERT INTO all_boats VALUES (23, 'Happy Cedar', 'IR', 'gumbrembrou', 434, 338, '1995-09-07');
CREATE TABLE all_voyages (
  voyage_id INTEGER PRIMARY KEY,
  voyage_code TEXT NOT NULL,
  sky TEXT NOT NULL,
  payment TEXT NOT NULL,
  reduction INTEGER NOT NULL,
  sum_e INTEGER NOT NULL,
  entered TEXT NOT NULL,
  captain_key INTEGER NOT NULL,
  by_boat INTEGER NOT NULL,
  FOREIGN KEY (captain_key) REFERENCES captain(captain_id),
  FOREIGN KEY (by_boat) REFERENCES all_boats(id)
);
INSERT INTO all_voyages VALUES (1, 'P934', 'snowy', 'voucher', 34, 1726, '2016-10-08', 12, 14);
INSERT INTO all_voyages VALUES (2, 'P688', 'rainy', 'cheque', 33, 4361, '2018-02-09', 25, 17);
INSERT INTO all_voyages VALUES (3, 'P173', 'cloudy', 'card', 56, 1819, '2018-09-22', 15, 7);
INSERT INTO all_voyages VALUES (4, 'P661', 'cloudy', 'voucher', 58, 4751, '2023-12-07', 20, 15);
INSERT INTO all_voyages VALUES (5, 'P911', 'cloudy', 'invoice', 10, 2047, '2011-10-12', 12, 1);
INSERT INTO all_voyages VALUES (6, 'P271', 'rainy', 'transfer', 21, 617, '2016-07-21', 8, 18);
INSERT INTO all_voyages VALUES (7, 'P333', 'foggy', 'voucher', 8, 1123, '2024-02-11', 5, 17);
INSERT INTO all_voyages VALUES (8, 'P274', 'windy', 'invoice', 45, 2577, '2012-11-12', 7, 19);
INSERT INTO all_voyages VALUES (9, 'P495', 'snowy', 'invoice', 21, 3466, '2024-09-27', 12, 19);
INSERT INTO all_voyages VALUES (10, 'P846', 'snowy', 'card', 7, 4609, '2017-02-08', 9, 8);
INSERT INTO all_voyages VALUES (11, 'P342', 'rainy', 'voucher', 42, 1633, '2019-09-03', 21, 18);
INSERT INTO all_voyages VALUES (12, 'P754', 'snowy', 'voucher', 37, 3953, '2022-01-26', 12, 14);
INSERT INTO all_voyages VALUES (13, 'P962', 'windy', 'voucher', 38, 2418, '2019-03-08', 17, 6);
INSERT INTO all_voyages VALUES (14, 'P302', 'foggy', 'transfer', 23, 312, '2024-11-05', 4, 20);
INSERT INTO all_voyages VALUES (15, 'P165', 'cloudy', 'cheque', 57, 3449, '2024-01-28', 15, 17);
INSERT INTO all_voyages VALUES (16, 'P492', 'groundleat', 'invoice', 15, 644, '2021-06-27', 14, 8);
INSERT INTO all_voyages VALUES (17, 'P826', 'cloudy', 'invoice', 13, 4290, '2022-02-24', 14, 3);
INSERT INTO all_voyages VALUES (18, 'P812', 'cloudy', 'cash', 32, 4674, '2014-04-12', 24, 20);
INSERT INTO all_voyages VALUES (19, 'P441', 'snowy', 'cash', 40, 3976, '2023-05-18', 5, 9);
INSERT INTO all_voyages VALUES (20, 'P449', 'windy', 'cash', 28, 2255, '2013-01-14', 10, 18);
INSERT INTO all_voyages VALUES (21, 'P758', 'snowy', 'cash', 33, 517, '2012-03-03', 25, 3);
INSERT INTO all_voyages VALUES (22, 'P951', 'foggy', 'cheque', 46, 3143, '2016-09-11', 10, 5);
INSERT INTO all_voyages VALUES (23, 'P260', 'groundleat', 'voucher', 14, 626, '2010-10-23', 23, 15);
INSERT INTO all_voyages VALUES (24, 'P817', 'rainy', 'invoice', 52, 817, '2020-03-10', 14, 18);
INSERT INTO all_voyages VALUES (25, 'P234', 'rainy', 'card', 50, 1835, '2020-10-09', 16, 14);
INSERT INTO all_voyages VALUES (26, 'P786', 'rainy', 'invoice', 20, 1877, '2014-08-04', 26, 6);
INSERT INTO all_voyages VALUES (27, 'P613', 'windy', 'cheque', 47, 4768, '2021-07-05', 16, 14);
INSERT INTO all_voyages VALUES (28, 'P822', 'rainy', 'card', 5, 3455, '2024-01-04', 6, 20);
INSERT INTO all_voyages VALUES (29, 'P662', 'windy', 'voucher', 18, 1059, '2022-11-09', 13, 6);
INSERT INTO all_voyages VALUES (30, 'P579', 'foggy', 'voucher', 60, 260, '2022-10-09', 21, 8);
INSERT INTO all_voyages VALUES (31, 'P680', 'windy', 'voucher', 57, 3151, '2013-09-09', 15, 15);
INSERT INTO all_voyages VALUES (32, 'P153', 'snowy', 'transfer', 26, 1890, '2011-07-06', 18, 19);
INSERT INTO all_voyages VALUES (33, 'P638', 'groundleat', 'card', 10, 1000, '2014-09-22', 16, 17);
INSERT INTO all_voyages VALUES (34, 'P896', 'foggy', 'card', 8, 923, '2013-09-14', 18, 6);
INSERT INTO all_voyages VALUES (35, 'P762', 'windy', 'voucher', 58, 984, '2018-12-18', 16, 4);
INSERT INTO all_voyages VALUES (36, 'P135', 'windy', 'voucher', 36, 3398, '2015-09-26', 23, 17);
INSERT INTO all_voyages VALUES (37, 'P959', 'rainy', 'card', 14, 2202, '2018-10-19', 1, 14);
INSERT INTO all_voyages VALUES (38, 'P327', 'windy', 'invoice', 43, 4454, '2020-08-03', 10, 20);
INSERT INTO all_voyages VALUES (39, 'P866', 'cloudy', 'cash', 42, 3522, '2014-09-25', 8, 6);
INSERT INTO all_voyages VALUES (40, 'P778', 'rainy', 'invoice', 55, 4862, '2013-01-02', 10, 14);
INSERT INTO all_voyages VALUES (41, 'P394', 'foggy', 'card', 13, 4762, '2012-07-17', 20, 4);
INSERT INTO all_voyages VALUES (42, 'P498', 'cloudy', 'cheque', 11, 2341, '2018-06-09', 9, 9);
INSERT INTO all_voyages VALUES (43, 'P158', 'cloudy', 'card', 30, 46, '2023-02-17', 15, 6);
INSERT INTO all_voyages VALUES (44, 'P481', 'cloudy', 'cheque', 31, 1743, '2015-05-05', 15, 14);
INSERT INTO all_voyages VALUES (45, 'P100', 'windy', 'voucher', 8, 4410, '2014-08-05', 12, 18);
INSERT INTO all_voyages VALUES (46, 'P992', 'rainy', 'invoice', 12, 1989, '2021-03-08', 15, 15);
INSERT INTO all_voyages VALUES (47, 'P853', 'rainy', 'card', 3, 216, '2022-08-10', 8, 23);
INSERT INTO all_voyages VALUES (48, 'P895', 'foggy', 'invoice', 15, 3940, '2012-09-04', 14, 13);
INSERT INTO all_voyages VALUES (49, 'P362', 'cloudy', 'card', 54, 1541, '2017-04-03', 17, 17);
INSERT INTO all_voyages VALUES (50, 'P256', 'windy', 'transfer', 12, 794, '2010-04-21', 3, 19);
INSERT INTO all_voyages VALUES (51, 'P348', 'cloudy', 'voucher', 34, 1768, '2013-05-12', 26, 18);
INSERT INTO all_voyages VALUES (52, 'P987', 'rainy', 'transfer', 0, 89, '2020-07-18', 17, 17);
INSERT INTO all_voyages VALUES (53, 'P625', 'rainy', 'card', 55, 4244, '2023-02-16', 26, 15);
INSERT INTO all_voyages VALUES (54, 'P797', 'foggy', 'cash', 7, 1170, '2022-12-14', 20, 23);
INSERT INTO all_voyages VALUES (55, 'P484', 'snowy', 'cheque', 38, 2316, '2020-03-02', 1, 6);
INSERT INTO all_voyages VALUES (56, 'P239', 'foggy', 'cheque', 10, 3054, '2023-11-22', 15, 8);
INSERT INTO all_voyages VALUES (57, 'P361', 'cloudy', 'cheque', 39, 1518, '2015-01-05', 9, 19);
INSERT INTO all_voyages VALUES (58, 'P832', 'foggy', 'cash', 30, 1415, '2020-01-10', 10, 23);
INSERT INTO all_voyages VALUES (59, 'P537', 'foggy', 'transfer', 37, 4960, '2021-07-09', 15, 20);
INSERT INTO all_voyages VALUES (60, 'P121', 'cloudy', 'card', 24, 234, '2020-07-16', 8, 1);
INSERT INTO all_voyages VALUES (61, 'P461', 'windy', 'voucher', 18, 4110, '2021-02-06', 17, 3);
INSERT INTO all_voyages VALUES (62, 'P696', 'foggy', 'voucher', 18, 3921, '2014-09-21', 15, 14);
INSERT INTO all_voyages VALUES (63, 'P731', 'cloudy', 'voucher', 60, 1042, '2020-07-04', 10, 14);
INSERT INTO all_voyages VALUES (64, 'P885', 'foggy', 'card', 51, 3354, '2019-09-04', 1, 17);
INSERT INTO all_voyages VALUES (65, 'P215', 'rainy', 'cheque', 1, 4040, '2015-05-14', 17, 5);
INSERT INTO all_voyages VALUES (66, 'P533', 'snowy', 'voucher', 39, 4461, '2023-05-01', 21, 12);
INSERT INTO all_voyages VALUES (67, 'P674', 'rainy', 'card', 24, 1412, '2021-07-12', 16, 5);
INSERT INTO all_voyages VALUES (68, 'P578', 'windy', 'transfer', 28, 1774, '2024-09-14', 23, 15);
INSERT INTO all_voyages VALUES (69, 'P721', 'rainy', 'card', 15, 3669, '2021-10-07', 26, 3);
INSERT INTO all_voyages VALUES (70, 'P517', 'foggy', 'invoice', 1, 2832, '2012-12-23', 5, 9);
INSERT INTO all_voyages VALUES (71, 'P969', 'windy', 'card', 37, 4901, '2018-05-26', 21, 11);
INSERT INTO all_voyages VALUES (72, 'P545', 'rainy', 'invoice', 60, 2262, '2016-05-07', 7, 23);
INSERT INTO all_voyages VALUES (73, 'P743', 'foggy', 'cash', 9, 1094, '2020-01-01', 11, 15);
INSERT INTO all_voyages VALUES (74, 'P381', 'cloudy', 'card', 22, 939, '2021-03-12', 12, 8);
INSERT INTO all_voyages VALUES (75, 'P237', 'windy', 'transfer', 34, 3060, '2018-01-16', 13, 5);
INSERT INTO all_voyages VALUES (76, 'P218', 'foggy', 'invoice', 34, 3726, '2011-02-22', 6, 19);
INSERT INTO all_voyages VALUES (77, 'P329', 'cloudy', 'voucher', 39, 3191, '2017-06-28', 24, 11);
INSERT INTO all_voyages VALUES (78, 'P446', 'cloudy', 'voucher', 58, 133, '2018-12-28', 14, 17);
INSERT INTO all_voyages VALUES (79, 'P705', 'cloudy', 'transfer', 29, 2800, '2010-02-22', 9, 6);
INSERT INTO all_voyages VALUES (80, 'P319', 'foggy', 'card', 41, 3964, '2010-11-26', 5, 9);
INSERT INTO all_voyages VALUES (81, 'P776', 'rainy', 'cash', 9, 3906, '2012-06-20', 21, 19);
INSERT INTO all_voyages VALUES (82, 'P749', 'cloudy', 'cash', 39, 720, '2021-02-06', 26, 5);
INSERT INTO all_voyages VALUES (83, 'P637', 'rainy', 'invoice', 9, 1323, '2015-08-15', 21, 14);
INSERT INTO all_voyages VALUES (84, 'P112', 'cloudy', 'voucher', 32, 1983, '2010-07-19', 1, 8);
INSERT INTO all_voyages VALUES (85, 'P905', 'foggy', 'invoice', 15, 1815, '2011-06-12', 16, 6);
INSERT INTO all_voyages VALUES (86, 'P429', 'foggy', 'card', 18, 1083, '2016-12-10', 21, 17);
INSERT INTO all_voyages VALUES (87, 'P363', 'rainy', 'cash', 57, 1445, '2011-02-28', 26, 3);
INSERT INTO all_voyages VALUES (88, 'P849', 'cloudy', 'cheque', 9, 940, '2018-02-07', 4, 8);
INSERT INTO all_voyages VALUES (89, 'P138', 'cloudy', 'card', 40, 3045, '2014-11-12', 12, 5);
INSERT INTO all_voyages VALUES (90, 'P548', 'windy', 'voucher', 57, 4197, '2022-10-16', 9, 9);
INSERT INTO all_voyages VALUES (91, 'P684', 'foggy', 'voucher', 2, 767, '2019-07-17', 17, 1);
INSERT INTO all_voyages VALUES (92, 'P251', 'windy', 'cheque', 16, 3990, '2023-12-27', 17, 19);
INSERT INTO all_voyages VALUES (93, 'P330', 'foggy', 'card', 8, 227, '2014-02-12', 24, 12);
INSERT INTO all_voyages VALUES (94, 'P882', 'cloudy', 'voucher', 39, 114, '2011-06-03', 20, 4);
INSERT INTO all_voyages VALUES (95, 'P169', 'cloudy', 'invoice', 53, 393, '2015-05-28', 5, 5);
INSERT INTO all_voyages VALUES (96, 'P642', 'foggy', 'invoice', 2, 2634, '2012-08-05', 12, 3);
INSERT INTO all_voyages VALUES (97, 'P718', 'rainy', 'cheque', 5, 4126, '2024-11-19', 8, 17);
INSERT INTO all_voyages VALUES (98, 'P744', 'foggy', 'cheque', 10, 1699, '2019-03-26', 9, 8);
INSERT INTO all_voyages VALUES (99, 'P792', 'windy', 'voucher', 56, 2186, '2021-03-22', 10, 5);
INSERT INTO all_voyages VALUES (100, 'P457', 'foggy', 'invoice', 54, 2321, '2011-01-04', 13, 9);
INSERT INTO all_voyages VALUES (101, 'P505', 'cloudy', 'invoice', 1, 1567, '2010-12-25', 14, 6);
INSERT INTO all_voyages VALUES (102, 'P852', 'windy', 'voucher', 48, 1053, '2020-12-14', 16, 23);
INSERT INTO all_voyages VALUES (103, 'P777', 'rainy', 'invoice', 58, 4983, '2019-02-08', 13, 18);
INSERT INTO all_voyages VALUES (104, 'P563', 'snowy', 'cheque', 17, 4971, '2017-02-22', 1, 6);
INSERT INTO all_voyages VALUES (105, 'P198', 'foggy', 'voucher', 26, 4562, '2016-04-02', 13, 6);
INSERT INTO all_voyages VALUES (106, 'P520', 'windy', 'voucher', 42, 4129, '2017-07-18', 9, 14);
INSERT INTO all_voyages VALUES (107, 'P116', 'cloudy', 'voucher', 41, 972, '2024-07-24', 21, 9);
INSERT INTO all_voyages VALUES (108, 'P690', 'cloudy', 'voucher', 8, 1346, '2014-10-18', 14, 20);
INSERT INTO all_voyages VALUES (109, 'P500', 'windy', 'cheque', 9, 135, '2014-09-27', 3, 15);
INSERT INTO all_voyages VALUES (110, 'P764', 'cloudy', 'voucher', 31, 2189, '2012-01-06', 1, 6);
INSERT INTO all_voyages VALUES (111, 'P460', 'cloudy', 'transfer', 0, 4767, '2021-03-16', 4, 14);
INSERT INTO all_voyages VALUES (112, 'P161', 'cloudy', 'invoice', 26, 2279, '2020-09-11', 10, 9);
INSERT INTO all_voyages VALUES (113, 'P149', 'cloudy', 'card', 38, 4033, '2016-08-10', 15, 17);
INSERT INTO all_voyages VALUES (114, 'P889', 'foggy', 'invoice', 54, 2611, '2014-11-05', 26, 20);
INSERT INTO all_voyages VALUES (115, 'P272', 'windy', 'voucher', 60, 4897, '2018-06-19', 26, 2);
INSERT INTO all_voyages VALUES (116, 'P667', 'foggy', 'card', 44, 3887, '2010-08-03', 14, 13);
INSERT INTO all_voyages VALUES (117, 'P565', 'snowy', 'card', 37, 2585, '2024-01-21', 10, 21);
INSERT INTO all_voyages VALUES (118, 'P133', 'rainy', 'cheque', 52, 369, '2014-07-27', 25, 2);
INSERT INTO all_voyages VALUES (119, 'P784', 'foggy', 'voucher', 41, 2955, '2018-08-26', 10, 6);
INSERT INTO all_voyages VALUES (120, 'P659', 'rainy', 'voucher', 31, 501, '2021-02-13', 25, 6);
