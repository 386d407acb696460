CREATE TABLE campers (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  grp TEXT NOT NULL,
  position TEXT NOT NULL,
  bonus INTEGER NOT NULL,
  pts INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO campers VALUES (1, 'Ivan Dunn', 'logistics', 'senior', 2371, 847, '1979-04-13');
INSERT INTO campers VALUES (2, 'Hanna Ford', 'logistics', 'trainee', 256, 136, '1989-01-13');
INSERT INTO campers VALUES (3, 'Paula Silva', 'logistics', 'trainee', 2169, 401, '1981-12-14');
INSERT INTO campers VALUES (4, 'Xavier Young', 'planning', 'senior', 38, 342, '1949-04-08');
INSERT INTO campers VALUES (5, 'Oscar Irwin', 'logistics', 'chief', 1924, 952, '1962-08-23');
INSERT INTO campers VALUES (6, 'Ana Silva', 'support', 'chief', 912, 686, '1988-01-05');
INSERT INTO campers VALUES (7, 'Ana Walsh', 'security', 'chief', 2095, 838, '1972-06-15');
INSERT INTO campers VALUES (8, 'Hanna Nash', 'security', 'chief', 1978, 627, '1973-02-03');
INSERT INTO campers VALUES (9, 'Liam Hughes', 'logistics', 'trainee', 262, 451, '1996-12-20');
INSERT INTO campers VALUES (10, 'Oscar Park', 'planning', 'chief', 1698, 974, '1947-07-15');
INSERT INTO campers VALUES (11, 'Kevin Smith', 'security', 'senior', 2347, 771, '1983-09-08');
INSERT INTO campers VALUES (12, 'Iris Price', 'support', 'junior', 363, 474, '1976-08-04');
INSERT INTO campers VALUES (13, 'Tara Nash', 'logistics', 'assistant', 533, 847, '1947-03-28');
INSERT INTO campers VALUES (14, 'Tara Clark', 'logistics', 'chief', 2344, 793, '1956-07-23');
INSERT INTO campers VALUES (15, 'Noah Ellis', 'design', 'senior', 1376, 108, '1993-08-27');
INSERT INTO campers VALUES (16, 'Colin Fischer', 'design', 'junior', 657, 791, '1977-07-05');
INSERT INTO campers VALUES (17, 'Eric Walsh', 'design', 'chief', 1587, 125, '2004-02-25');
INSERT INTO campers VALUES (18, 'Maria Ford', 'legal', 'senior', 392, 826, '1996-10-14');
INSERT INTO campers VALUES (19, 'Nina Price', 'design', 'junior', 2071, 29, '1983-03-06');
INSERT INTO campers VALUES (20, 'Nina Green', 'design', 'junior', 826, 256, '1961-01-01');
INSERT INTO campers VALUES (21, 'Jack Torres', 'planning', 'trainee', 955, 829, '1986-01-15');
INSERT INTO campers VALUES (22, 'Xavier Sato', 'support', 'junior', 2228, 36, '1970-04-25');
INSERT INTO campers VALUES (23, 'Liam Price', 'security', 'expert', 432, 513, '1987-01-03');
CREATE TABLE cabins (
  cabi_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  own_by TEXT NOT NULL,
  muni TEXT NOT NULL,
  elev INTEGER NOT NULL,
  lease INTEGER NOT NULL,
  opened TEXT NOT NULL
);
INSERT INTO cabins VALUES (1, 'Woodfield', 'council', 'Vienna', 2349, 2887, '1916-05-07');
INSERT INTO cabins VALUES (2, 'Fairwell', 'council', 'Seville', 2360, 3959, '1952-02-07');
INSERT INTO cabins VALUES (3, 'Highmouth', 'church', 'Vienna', 770, 2344, '1972-11-25');
INSERT INTO cabins VALUES (4, 'Brookton', 'council', 'Vienna', 2116, 6651, '1932-02-17');
INSERT INTO cabins VALUES (5, 'Oakwell', 'company', 'Dublin', 1387, 5189, '1925-07-01');
INSERT INTO cabins VALUES (6, 'Blackfield', 'council', 'Vienna', 1557, 2260, '1966-08-14');
INSERT INTO cabins VALUES (7, 'Woodford', 'council', 'Vienna', 2204, 4737, '1944-03-16');
INSERT INTO cabins VALUES (8, 'Stonefield', 'church', 'Seville', 680, 2217, '1924-08-15');
INSERT INTO cabins VALUES (9, 'Marshgate', 'company', 'Dublin', 2621, 4888, '1913-02-10');
INSERT INTO cabins VALUES (10, 'Westmouth', 'council', 'Vienna', 507, 2020, '1908-05-22');
INSERT INTO cabins VALUES (11, 'Thornford', 'church', 'Seville', 556, 4793, '1948-03-13');
INSERT INTO cabins VALUES (12, 'Ashdale', 'company', 'Dublin', 2353, 3107, '1954-03-13');
INSERT INTO cabins VALUES (13, 'Redwick', 'council', 'Seville', 115, 4285, '1978-03-02');
INSERT INTO cabins VALUES (14, 'Highdale', 'council', 'Seville', 802, 1785, '1974-03-28');
INSERT INTO cabins VALUES (15, 'Blackwick', 'council', 'Seville', 692, 3701, '1953-01-06');
INSERT INTO cabins VALUES (16, 'Greenridge', 'council', 'Dublin', 1724, 2294, '1926-04-02');
INSERT INTO cabins VALUES (17, 'Fairfield', 'trust', 'Seville', 619, 5039, '1969-08-22');
INSERT INTO cabins VALUES (18, 'Greenwell', 'company', 'Vienna', 2722, 780, '1960-06-23');
INSERT INTO cabins VALUES (19, 'Ashburn', 'trust', 'Dublin', 1742, 6540, '1900-01-19');
INSERT INTO cabins VALUES (20, 'Northbury', 'council', 'Ghent', 1002, 2379, '2005-03-04');
INSERT INTO cabins VALUES (21, 'Stoneburn', 'council', 'Vienna', 862, 4867, '1957-06-25');
INSERT INTO cabins VALUES (22, 'Thornfield', 'council', 'Dublin', 599, 4894, '1914-05-06');
INSERT INTO cabins VALUES (23, 'Lakeridge', 'council', 'Vienna', 1679, 5583, '1973-04-14');
INSERT INTO cabins VALUES (24, 'Blackbury', 'council', 'Seville', 2376, 4381, '1972-03-07');
INSERT INTO cabins VALUES (25, 'Woodbury', 'company', 'Vienna', 2044, 980, '1935-01-20');
INSERT INTO cabins VALUES (26, 'Brookhaven', 'council', 'Verona', 689, 4801, '1963-07-18');
INSERT INTO cabins VALUES (27, 'Redburn', 'council', 'Seville', 1877, 3682, '1904-04-06');
INSERT INTO cabins VALUES (28, 'Northridge', 'company', 'Ghent', 1873, 4159, '1970-06-08');
INSERT INTO cabins VALUES (29, 'Marshwick', 'council', 'Seville', 2535, 3107, '1977-06-01');
CREATE TABLE all_rentals (
  rent_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  via TEXT NOT NULL,
  seas TEXT NOT NULL,
  outlay INTEGER NOT NULL,
  units INTEGER NOT NULL,
  logged TEXT NOT NULL,
  by_camper INTEGER NOT NULL,
  cbn_ref INTEGER NOT NULL,
  FOREIGN KEY (by_camper) REFERENCES campers(id),
  FOREIGN KEY (cbn_ref) REFERENCES cabins(cabi_no)
);
INSERT INTO all_rentals VALUES (1, 'W775', 'fax', 'winter', 1543, 270, '2014-09-23', 19, 8);
INSERT INTO all_rentals VALUES (2, 'W495', 'online', 'winter', 2263, 7, '2018-06-20', 7, 2);
INSERT INTO all_rentals VALUES (3, 'W586', 'online', 'spring', 405, 28, '2016-11-25', 21, 12);
INSERT INTO all_rentals VALUES (4, 'W652', 'phone', 'spring', 895, 98, '2016-10-12', 17, 24);
INSERT INTO all_rentals VALUES (5, 'W818', 'online', 'autumn', 2461, 14, '2014-12-15', 11, 12);
INSERT INTO all_rentals VALUES (6, 'W256', 'email', 'winter', 2497, 4, '2020-04-25', 1, 25);
INSERT INTO all_rentals VALUES (7, 'W248', 'online', 'winter', 48, 157, '2010-09-10', 18, 5);
INSERT INTO all_rentals VALUES (8, 'W698', 'fax', 'autumn', 499, 125, '2010-02-18', 3, 27);
INSERT INTO all_rentals VALUES (9, 'W255', 'phone', 'winter', 2591, 203, '2020-10-27', 21, 7);
INSERT INTO all_rentals VALUES (10, 'W569', 'online', 'winter', 2837, 300, '2014-04-13', 9, 9);
INSERT INTO all_rentals VALUES (11, 'W726', 'email', 'autumn', 554, 296, '2016-11-17', 14, 17);
INSERT INTO all_rentals VALUES (12, 'W274', 'online', 'winter', 1547, 3, '2015-09-04', 18, 21);
INSERT INTO all_rentals VALUES (13, 'W239', 'online', 'winter', 703, 216, '2022-07-26', 20, 19);
INSERT INTO all_rentals VALUES (14, 'W247', 'fax', 'winter', 204, 17, '2013-01-20', 15, 27);
INSERT INTO all_rentals VALUES (15, 'W148', 'online', 'autumn', 1849, 59, '2010-02-17', 3, 25);
INSERT INTO all_rentals VALUES (16, 'W895', 'online', 'spring', 2639, 215, '2024-07-12', 9, 4);
INSERT INTO all_rentals VALUES (17, 'W781', 'online', 'spring', 2823, 173, '2017-12-28', 9, 3);
INSERT INTO all_rentals VALUES (18, 'W539', 'online', 'autumn', 2590, 236, '2014-06-26', 7, 19);
INSERT INTO all_rentals VALUES (19, 'W352', 'online', 'winter', 2017, 193, '2022-09-28', 7, 7);
INSERT INTO all_rentals VALUES (20, 'W189', 'online', 'winter', 2102, 29, '2015-11-24', 8, 2);
INSERT INTO all_rentals VALUES (21, 'W631', 'email', 'summer', 2115, 143, '2024-09-10', 3, 27);
INSERT INTO all_rentals VALUES (22, 'W968', 'phone', 'winter', 1451, 24, '2022-08-14', 3, 17);
INSERT INTO all_rentals VALUES (23, 'W828', 'email', 'winter', 23, 69, '2018-10-20', 19, 21);
INSERT INTO all_rentals VALUES (24, 'W174', 'fax', 'winter', 523, 233, '2011-07-05', 18, 15);
INSERT INTO all_rentals VALUES (25, 'W838', 'online', 'summer', 1503, 177, '2024-05-20', 7, 7);
INSERT INTO all_rentals VALUES (26, 'W404', 'fax', 'winter', 1758, 120, '2020-06-24', 1, 28);
INSERT INTO all_rentals VALUES (27, 'W399', 'online', 'winter', 166, 72, '2021-07-27', 9, 10);
INSERT INTO all_rentals VALUES (28, 'W193', 'fax', 'winter', 1118, 86, '2015-12-06', 19, 2);
INSERT INTO all_rentals VALUES (29, 'W179', 'online', 'spring', 2381, 108, '2014-04-21', 8, 25);
INSERT INTO all_rentals VALUES (30, 'W112', 'phone', 'winter', 1087, 114, '2015-03-19', 12, 13);
INSERT INTO all_rentals VALUES (31, 'W360', 'fax', 'summer', 1662, 226, '2014-11-09', 21, 24);
INSERT INTO all_rentals VALUES (32, 'W741', 'online', 'summer', 1509, 221, '2019-08-26', 20, 12);
INSERT INTO all_rentals VALUES (33, 'W916', 'fax', 'summer', 242, 143, '2015-11-16', 16, 2);
INSERT INTO all_rentals VALUES (34, 'W140', 'email', 'summer', 879, 91, '2014-06-10', 6, 13);
INSERT INTO all_rentals VALUES (35, 'W750', 'online', 'spring', 1527, 88, '2019-07-27', 23, 18);
INSERT INTO all_rentals VALUES (36, 'W693', 'online', 'winter', 2495, 197, '2020-10-16', 11, 25);
INSERT INTO all_rentals VALUES (37, 'W367', 'fax', 'winter', 1233, 145, '2022-11-06', 23, 27);
INSERT INTO all_rentals VALUES (38, 'W608', 'email', 'autumn', 2671, 73, '2023-11-23', 7, 25);
INSERT INTO all_rentals VALUES (39, 'W949', 'fax', 'winter', 1036, 183, '2019-03-27', 8, 19);
INSERT INTO all_rentals VALUES (40, 'W250', 'email', 'winter', 356, 87, '2020-06-23', 11, 17);
INSERT INTO all_rentals VALUES (41, 'W771', 'fax', 'winter', 1857, 248, '2024-09-02', 2, 19);
INSERT INTO all_rentals VALUES (42, 'W191', 'fax', 'autumn', 999, 4, '2018-04-10', 23, 25);
INSERT INTO all_rentals VALUES (43, 'W734', 'phone', 'winter', 2366, 214, '2012-03-15', 2, 25);
INSERT INTO all_rentals VALUES (44, 'W143', 'email', 'winter', 2652, 265, '2019-11-23', 7, 12);
INSERT INTO all_rentals VALUES (45, 'W483', 'online', 'winter', 1820, 160, '2016-10-02', 17, 5);
INSERT INTO all_rentals VALUES (46, 'W201', 'fax', 'spring', 2844, 63, '2014-01-07', 23, 7);
INSERT INTO all_rentals VALUES (47, 'W430', 'online', 'winter', 1069, 222, '2021-05-24', 20, 6);
INSERT INTO all_rentals VALUES (48, 'W659', 'fax', 'spring', 1480, 34, '2011-11-26', 17, 14);
INSERT INTO all_rentals VALUES (49, 'W121', 'online', 'summer', 895, 103, '2014-05-05', 1, 17);
INSERT INTO all_rentals VALUES (50, 'W161', 'online', 'winter', 2496, 76, '2023-06-26', 1, 27);
INSERT INTO all_rentals VALUES (51, 'W550', 'fax', 'winter', 2370, 12, '2011-02-02', 19, 18);
INSERT INTO all_rentals VALUES (52, 'W872', 'online', 'winter', 2931, 270, '2017-05-15', 15, 15);
INSERT INTO all_rentals VALUES (53, 'W816', 'fax', 'winter', 2001, 80, '2013-01-04', 1, 12);
INSERT INTO all_rentals VALUES (54, 'W887', 'fax', 'autumn', 2069, 293, '2010-09-15', 6, 6);
INSERT INTO all_rentals VALUES (55, 'W827', 'fax', 'winter', 1041, 67, '2013-12-26', 9, 2);
INSERT INTO all_rentals VALUES (56, 'W861', 'fax', 'summer', 2738, 82, '2022-04-14', 11, 12);
INSERT INTO all_rentals VALUES (57, 'W651', 'fax', 'winter', 2222, 193, '2023-03-11', 2, 25);
INSERT INTO all_rentals VALUES (58, 'W221', 'email', 'autumn', 1368, 3, '2018-03-26', 9, 4);
INSERT INTO all_rentals VALUES (59, 'W929', 'phone', 'winter', 457, 165, '2020-07-28', 23, 27);
INSERT INTO all_rentals VALUES (60, 'W535', 'fax', 'winter', 2895, 170, '2015-07-19', 5, 27);
INSERT INTO all_rentals VALUES (61, 'W325', 'fax', 'winter', 1164, 9, '2010-10-10', 18, 15);
INSERT INTO all_rentals VALUES (62, 'W723', 'fax', 'spring', 2364, 89, '2015-08-19', 20, 24);
INSERT INTO all_rentals VALUES (63, 'W233', 'online', 'summer', 436, 249, '2021-05-11', 6, 17);
INSERT INTO all_rentals VALUES (64, 'W410', 'online', 'winter', 198, 68, '2020-09-05', 17, 13);
INSERT INTO all_rentals VALUES (65, 'W571', 'fax', 'winter', 1419, 9, '2018-11-18', 19, 25);
INSERT INTO all_rentals VALUES (66, 'W582', 'email', 'spring', 648, 119, '2020-06-28', 21, 27);
INSERT INTO all_rentals VALUES (67, 'W884', 'fax', 'winter', 2408, 51, '2014-01-12', 17, 17);
INSERT INTO all_rentals VALUES (68, 'W615', 'phone', 'summer', 893, 14, '2018-05-22', 1, 25);
INSERT INTO all_rentals VALUES (69, 'W958', 'fax', 'winter', 1840, 47, '2015-11-10', 2, 6);
INSERT INTO all_rentals VALUES (70, 'W557', 'email', 'winter', 386, 175, '2021-09-23', 7, 3);
INSERT INTO all_rentals VALUES (71, 'W142', 'email', 'spring', 1746, 82, '2023-03-07', 3, 22);
INSERT INTO all_rentals VALUES (72, 'W213', 'email', 'winter', 374, 240, '2017-03-15', 9, 8);
INSERT INTO all_rentals VALUES (73, 'W455', 'fax', 'spring', 1297, 206, '2022-05-13', 15, 28);
INSERT INTO all_rentals VALUES (74, 'W337', 'online', 'spring', 2066, 160, '2011-10-01', 19, 4);
INSERT INTO all_rentals VALUES (75, 'W776', 'email', 'winter', 2356, 178, '2015-11-24', 3, 12);
INSERT INTO all_rentals VALUES (76, 'W919', 'online', 'winter', 2111, 200, '2017-03-11', 7, 8);
INSERT INTO all_rentals VALUES (77, 'W438', 'fax', 'winter', 862, 300, '2024-11-07', 16, 12);
INSERT INTO all_rentals VALUES (78, 'W538', 'online', 'spring', 7, 230, '2022-03-25', 15, 7);
INSERT INTO all_rentals VALUES (79, 'W655', 'fax', 'summer', 747, 59, '2016-05-03', 7, 18);
INSERT INTO all_rentals VALUES (80, 'W904', 'fax', 'winter', 2228, 116, '2016-06-19', 7, 19);
INSERT INTO all_rentals VALUES (81, 'W108', 'online', 'winter', 2589, 296, '2015-09-04', 19, 19);
INSERT INTO all_rentals VALUES (82, 'W524', 'phone', 'autumn', 595, 26, '2011-08-20', 19, 4);
INSERT INTO all_rentals VALUES (83, 'W907', 'phone', 'winter', 1170, 17, '2019-07-10', 2, 21);
INSERT INTO all_rentals VALUES (84, 'W275', 'email', 'winter', 1259, 201, '2013-02-17', 6, 25);
INSERT INTO all_rentals VALUES (85, 'W519', 'online', 'winter', 1976, 248, '2021-10-22', 20, 8);
INSERT INTO all_rentals VALUES (86, 'W335', 'online', 'winter', 1848, 112, '2015-12-04', 18, 17);
INSERT INTO all_rentals VALUES (87, 'W416', 'fax', 'autumn', 1924, 261, '2012-04-03', 2, 13);
INSERT INTO all_rentals VALUES (88, 'W217', 'fax', 'winter', 2623, 61, '2024-08-21', 8, 14);
INSERT INTO all_rentals VALUES (89, 'W798', 'fax', 'spring', 2821, 57, '2019-11-15', 22, 12);
INSERT INTO all_rentals VALUES (90, 'W906', 'online', 'winter', 1958, 25, '2020-08-07', 13, 2);
INSERT INTO all_rentals VALUES (91, 'W844', 'fax', 'winter', 2914, 48, '2010-04-13', 19, 9);
INSERT INTO all_rentals VALUES (92, 'W711', 'fax', 'winter', 1813, 273, '2020-09-28', 11, 17);
INSERT INTO all_rentals VALUES (93, 'W361', 'phone', 'spring', 1944, 165, '2013-09-21', 17, 24);
INSERT INTO all_rentals VALUES (94, 'W770', 'online', 'autumn', 2901, 117, '2015-08-13', 7, 12);
INSERT INTO all_rentals VALUES (95, 'W814', 'fax', 'winter', 2859, 40, '2020-02-08', 2, 2);
INSERT INTO all_rentals VALUES (96, 'W986', 'online', 'winter', 300, 37, '2021-03-05', 6, 4);
INSERT INTO all_rentals VALUES (97, 'W183', 'online', 'winter', 1467, 228, '2011-10-28', 9, 18);
INSERT INTO all_rentals VALUES (98, 'W454', 'fax', 'summer', 712, 52, '2022-09-26', 3, 4);
INSERT INTO all_rentals VALUES (99, 'W150', 'online', 'summer', 371, 49, '2018-07-09', 1, 8);
INSERT INTO all_rentals VALUES (100, 'W536', 'fax', 'summer', 1209, 215, '2012-07-15', 17, 24);
INSERT INTO all_rentals VALUES (101, 'W187', 'fax', 'spring', 432, 12, '2014-06-16', 7, 10);
INSERT INTO all_rentals VALUES (102, 'W703', 'phone', 'spring', 2495, 85, '2011-02-12', 9, 7);
INSERT INTO all_rentals VALUES (103, 'W474', 'online', 'autumn', 2279, 96, '2024-12-04', 1, 2);
INSERT INTO all_rentals VALUES (104, 'W794', 'fax', 'spring', 2496, 197, '2020-01-04', 3, 12);
INSERT INTO all_rentals VALUES (105, 'W543', 'online', 'winter', 1222, 73, '2020-08-13', 18, 17);
INSERT INTO all_rentals VALUES (106, 'W418', 'online', 'winter', 1286, 78, '2020-01-07', 2, 7);
INSERT INTO all_rentals VALUES (107, 'W563', 'fax', 'winter', 2848, 266, '2011-11-06', 9, 12);
INSERT INTO all_rentals VALUES (108, 'W944', 'fax', 'summer', 2632, 260, '2024-03-04', 10, 21);
INSERT INTO all_rentals VALUES (109, 'W948', 'online', 'summer', 2387, 297, '2011-09-15', 23, 25);
INSERT INTO all_rentals VALUES (110, 'W386', 'email', 'summer', 2330, 163, '2019-07-03', 15, 12);
INSERT INTO all_rentals VALUES (111, 'W688', 'phone', 'winter', 1289, 198, '2020-03-26', 17, 4);
INSERT INTO all_rentals VALUES (112, 'W259', 'online', 'winter', 939, 169, '2023-01-15', 17, 19);
INSERT INTO all_rentals VALUES (113, 'W132', 'online', 'spring', 1745, 95, '2021-01-20', 21, 7);
INSERT INTO all_rentals VALUES (114, 'W167', 'online', 'spring', 322, 45, '2014-07-10', 7, 14);
INSERT INTO all_rentals VALUES (115, 'W724', 'fax', 'winter', 1716, 21, '2016-12-09', 23, 25);
INSERT INTO all_rentals VALUES (116, 'W436', 'phone', 'spring', 2132, 269, '2014-09-03', 8, 14);
INSERT INTO all_rentals VALUES (117, 'W910', 'online', 'winter', 1203, 294, '2011-09-12', 23, 4);
INSERT INTO all_rentals VALUES (118, 'W321', 'online', 'spring', 395, 187, '2019-10-17', 23, 13);
INSERT INTO all_rentals VALUES (119, 'W458', 'fax', 'autumn', 1256, 207, '2017-01-02', 19, 27);
INSERT INTO all_rentals VALUES (120, 'W502', 'online', 'winter', 2445, 255, '2018-11-09', 22, 2);
