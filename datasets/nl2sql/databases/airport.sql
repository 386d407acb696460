CREATE TABLE t_airlines (
  k_airline INTEGER PRIMARY KEY,
  c_airline_label TEXT NOT NULL,
  c_home_country TEXT NOT NULL,
  c_alliance TEXT NOT NULL,
  c_fleet_size INTEGER NOT NULL,
  c_founding_date TEXT NOT NULL
);
INSERT INTO t_airlines VALUES (1, 'Blue Jet', 'Spain', 'Star', 184, '1976-06-25');
INSERT INTO t_airlines VALUES (2, 'Royal Express', 'Brazil', 'Sky', 110, '1978-01-10');
INSERT INTO t_airlines VALUES (3, 'Coral Air', 'Norway', 'Nordic', 125, '1970-01-17');
INSERT INTO t_airlines VALUES (4, 'Royal Wings', 'Norway', 'Sky', 215, '1957-03-21');
INSERT INTO t_airlines VALUES (5, 'Delta Wings', 'Norway', 'Unity', 26, '1950-11-14');
INSERT INTO t_airlines VALUES (6, 'Royal Air', 'Kenya', 'Sky', 51, '1984-05-02');
INSERT INTO t_airlines VALUES (7, 'Blue Wings', 'Spain', 'Star', 73, '1939-03-22');
INSERT INTO t_airlines VALUES (8, 'Polar Express', 'Japan', 'Star', 102, '1986-12-22');
INSERT INTO t_airlines VALUES (9, 'Swift Lines', 'Japan', 'Star', 125, '1971-03-19');
INSERT INTO t_airlines VALUES (10, 'Terra Wings', 'Brazil', 'Sky', 207, '1985-09-24');
INSERT INTO t_airlines VALUES (11, 'Delta Express', 'Norway', 'Sky', 79, '1938-06-23');
INSERT INTO t_airlines VALUES (12, 'Delta Lines', 'Kenya', 'Sky', 124, '1967-09-01');
INSERT INTO t_airlines VALUES (13, 'Nova Wings', 'Spain', 'Sky', 146, '1951-10-23');
INSERT INTO t_airlines VALUES (14, 'Royal Jet', 'Norway', 'Nordic', 189, '1964-10-20');
INSERT INTO t_airlines VALUES (15, 'Polar Wings', 'Norway', 'Nordic', 143, '1994-07-09');
INSERT INTO t_airlines VALUES (16, 'Swift Air', 'Norway', 'Nordic', 131, '2004-07-08');
INSERT INTO t_airlines VALUES (17, 'Swift Jet', 'Spain', 'Star', 251, '1995-08-07');
INSERT INTO t_airlines VALUES (18, 'Nova Express', 'Norway', 'Nordic', 104, '1959-06-08');
INSERT INTO t_airlines VALUES (19, 'Nova Air', 'Japan', 'Star', 97, '1966-10-25');
INSERT INTO t_airlines VALUES (20, 'Blue Air', 'Kenya', 'Star', 93, '2010-11-01');
INSERT INTO t_airlines VALUES (21, 'Royal Lines', 'Kenya', 'Sky', 206, '2010-03-17');
INSERT INTO t_airlines VALUES (22, 'Coral Jet', 'Norway', 'Unity', 46, '1960-02-26');
INSERT INTO t_airlines VALUES (23, 'Coral Wings', 'Brazil', 'Nordic', 178, '2003-04-10');
INSERT INTO t_airlines VALUES (24, 'Polar Lines', 'Spain', 'Unity', 91, '1975-01-12');
CREATE TABLE t_gates (
  k_gate INTEGER PRIMARY KEY,
  c_gate_label TEXT NOT NULL,
  c_terminal TEXT NOT NULL,
  c_boarding_type TEXT NOT NULL,
  c_seating_capacity INTEGER NOT NULL,
  c_walking_distance INTEGER NOT NULL
);
INSERT INTO t_gates VALUES (1, 'G176', 'Beta', 'bridge', 407, 381);
INSERT INTO t_gates VALUES (2, 'G849', 'Beta', 'walk', 123, 413);
INSERT INTO t_gates VALUES (3, 'G233', 'Beta', 'bus', 114, 1385);
INSERT INTO t_gates VALUES (4, 'G945', 'Gamma', 'walk', 119, 102);
INSERT INTO t_gates VALUES (5, 'G407', 'Beta', 'bridge', 184, 193);
INSERT INTO t_gates VALUES (6, 'G245', 'Beta', 'walk', 64, 181);
INSERT INTO t_gates VALUES (7, 'G844', 'Gamma', 'bridge', 236, 326);
INSERT INTO t_gates VALUES (8, 'G471', 'Gamma', 'walk', 163, 211);
INSERT INTO t_gates VALUES (9, 'G738', 'Alpha', 'bus', 369, 458);
INSERT INTO t_gates VALUES (10, 'G632', 'Beta', 'walk', 252, 520);
INSERT INTO t_gates VALUES (11, 'G833', 'Beta', 'bus', 151, 187);
INSERT INTO t_gates VALUES (12, 'G871', 'Alpha', 'bridge', 400, 749);
INSERT INTO t_gates VALUES (13, 'G172', 'Alpha', 'walk', 415, 1150);
INSERT INTO t_gates VALUES (14, 'G559', 'Gamma', 'bus', 43, 604);
INSERT INTO t_gates VALUES (15, 'G851', 'Gamma', 'walk', 47, 1108);
INSERT INTO t_gates VALUES (16, 'G880', 'Beta', 'walk', 278, 1086);
INSERT INTO t_gates VALUES (17, 'G803', 'Gamma', 'bridge', 389, 746);
INSERT INTO t_gates VALUES (18, 'G367', 'Alpha', 'bridge', 375, 988);
INSERT INTO t_gates VALUES (19, 'G330', 'Gamma', 'bridge', 303, 425);
INSERT INTO t_gates VALUES (20, 'G921', 'Gamma', 'walk', 306, 1370);
INSERT INTO t_gates VALUES (21, 'G793', 'Alpha', 'walk', 366, 248);
INSERT INTO t_gates VALUES (22, 'G737', 'Alpha', 'bridge', 315, 1144);
INSERT INTO t_gates VALUES (23, 'G262', 'Gamma', 'bus', 148, 966);
INSERT INTO t_gates VALUES (24, 'G333', 'Gamma', 'walk', 66, 749);
INSERT INTO t_gates VALUES (25, 'G421', 'Beta', 'bus', 214, 669);
INSERT INTO t_gates VALUES (26, 'G541', 'Gamma', 'bus', 97, 388);
CREATE TABLE t_flights (
  k_flight INTEGER PRIMARY KEY,
  c_flight_label TEXT NOT NULL,
  c_destination TEXT NOT NULL,
  c_state TEXT NOT NULL,
  c_passengers INTEGER NOT NULL,
  c_delay INTEGER NOT NULL,
  c_fare INTEGER NOT NULL,
  c_departure_date TEXT NOT NULL,
  k_airline INTEGER NOT NULL,
  k_gate INTEGER NOT NULL,
  FOREIGN KEY (k_airline) REFERENCES t_airlines(k_airline),
  FOREIGN KEY (k_gate) REFERENCES t_gates(k_gate)
);
INSERT INTO t_flights VALUES (1, 'F440', 'Boston', 'DL', 336, 222, 1189, '2021-06-21', 6, 23);
INSERT INTO t_flights VALUES (2, 'F121', 'Nairobi', 'DL', 167, 60, 80, '2019-09-21', 12, 13);
INSERT INTO t_flights VALUES (3, 'F481', 'Boston', 'OT', 347, 50, 547, '2025-04-27', 20, 1);
INSERT INTO t_flights VALUES (4, 'F845', 'Oslo', 'DL', 213, 207, 480, '2024-01-14', 2, 20);
INSERT INTO t_flights VALUES (5, 'F855', 'Tokyo', 'OT', 39, 214, 696, '2020-09-19', 5, 10);
INSERT INTO t_flights VALUES (6, 'F354', 'Boston', 'OT', 213, 8, 1068, '2024-08-19', 11, 24);
INSERT INTO t_flights VALUES (7, 'F127', 'Oslo', 'OT', 362, 49, 680, '2018-05-22', 20, 12);
INSERT INTO t_flights VALUES (8, 'F351', 'Oslo', 'OT', 399, 37, 303, '2020-03-10', 1, 26);
INSERT INTO t_flights VALUES (9, 'F765', 'Quito', 'DL', 206, 115, 368, '2024-01-26', 20, 7);
INSERT INTO t_flights VALUES (10, 'F689', 'Boston', 'CX', 108, 76, 184, '2022-03-14', 19, 23);
INSERT INTO t_flights VALUES (11, 'F611', 'Quito', 'OT', 251, 43, 167, '2018-10-27', 6, 22);
INSERT INTO t_flights VALUES (12, 'F172', 'Boston', 'OT', 129, 44, 796, '2025-03-13', 19, 8);
INSERT INTO t_flights VALUES (13, 'F520', 'Oslo', 'DL', 330, 98, 852, '2022-04-13', 22, 26);
INSERT INTO t_flights VALUES (14, 'F838', 'Oslo', 'DL', 233, 30, 183, '2021-07-25', 16, 4);
INSERT INTO t_flights VALUES (15, 'F789', 'Quito', 'CX', 356, 153, 1158, '2018-06-12', 19, 14);
INSERT INTO t_flights VALUES (16, 'F614', 'Madrid', 'OT', 379, 76, 954, '2018-08-08', 18, 10);
INSERT INTO t_flights VALUES (17, 'F118', 'Oslo', 'CX', 190, 73, 510, '2025-05-28', 19, 22);
INSERT INTO t_flights VALUES (18, 'F196', 'Oslo', 'OT', 372, 197, 895, '2022-09-14', 18, 21);
INSERT INTO t_flights VALUES (19, 'F963', 'Quito', 'OT', 384, 71, 899, '2024-05-20', 19, 2);
INSERT INTO t_flights VALUES (20, 'F660', 'Nairobi', 'OT', 210, 239, 1112, '2019-04-26', 7, 19);
INSERT INTO t_flights VALUES (21, 'F842', 'Oslo', 'DL', 284, 135, 635, '2020-08-10', 8, 22);
INSERT INTO t_flights VALUES (22, 'F639', 'Madrid', 'OT', 186, 20, 378, '2020-08-27', 12, 25);
INSERT INTO t_flights VALUES (23, 'F247', 'Oslo', 'DL', 176, 69, 1035, '2021-04-16', 22, 8);
INSERT INTO t_flights VALUES (24, 'F856', 'Boston', 'OT', 337, 64, 1232, '2025-10-05', 14, 24);
INSERT INTO t_flights VALUES (25, 'F774', 'Oslo', 'OT', 275, 85, 899, '2020-10-19', 24, 24);
INSERT INTO t_flights VALUES (26, 'F646', 'Nairobi', 'OT', 389, 161, 1214, '2022-07-11', 11, 7);
INSERT INTO t_flights VALUES (27, 'F315', 'Quito', 'CX', 161, 26, 1091, '2020-05-19', 24, 20);
INSERT INTO t_flights VALUES (28, 'F797', 'Nairobi', 'DL', 312, 117, 1248, '2022-07-20', 22, 21);
INSERT INTO t_flights VALUES (29, 'F147', 'Quito', 'DL', 278, 57, 935, '2024-10-10', 8, 7);
INSERT INTO t_flights VALUES (30, 'F202', 'Oslo', 'OT', 205, 99, 723, '2020-01-03', 16, 26);
INSERT INTO t_flights VALUES (31, 'F533', 'Quito', 'DL', 358, 25, 300, '2020-12-26', 20, 23);
INSERT INTO t_flights VALUES (32, 'F547', 'Boston', 'DL', 206, 165, 464, '2022-09-23', 6, 7);
INSERT INTO t_flights VALUES (33, 'F998', 'Quito', 'OT', 76, 196, 587, '2022-12-10', 22, 7);
INSERT INTO t_flights VALUES (34, 'F957', 'Nairobi', 'OT', 375, 187, 729, '2025-08-24', 24, 17);
INSERT INTO t_flights VALUES (35, 'F467', 'Oslo', 'DL', 166, 213, 847, '2021-12-13', 1, 12);
INSERT INTO t_flights VALUES (36, 'F125', 'Oslo', 'CX', 157, 220, 194, '2023-04-09', 18, 1);
INSERT INTO t_flights VALUES (37, 'F379', 'Boston', 'DL', 81, 167, 890, '2022-11-15', 3, 8);
INSERT INTO t_flights VALUES (38, 'F635', 'Boston', 'CX', 161, 119, 299, '2021-10-27', 12, 1);
INSERT INTO t_flights VALUES (39, 'F216', 'Quito', 'CX', 240, 107, 862, '2022-09-22', 19, 8);
INSERT INTO t_flights VALUES (40, 'F321', 'Madrid', 'OT', 90, 115, 939, '2022-07-22', 12, 7);
INSERT INTO t_flights VALUES (41, 'F970', 'Boston', 'CX', 133, 201, 384, '2025-07-05', 7, 23);
INSERT INTO t_flights VALUES (42, 'F423', 'Tokyo', 'CX', 220, 166, 267, '2022-03-11', 23, 24);
INSERT INTO t_flights VALUES (43, 'F978', 'Oslo', 'DL', 77, 182, 464, '2021-05-14', 5, 25);
INSERT INTO t_flights VALUES (44, 'F447', 'Oslo', 'CX', 121, 166, 153, '2018-02-01', 6, 15);
INSERT INTO t_flights VALUES (45, 'F261', 'Oslo', 'OT', 213, 168, 1286, '2021-11-21', 2, 13);
INSERT INTO t_flights VALUES (46, 'F945', 'Quito', 'OT', 301, 220, 1190, '2021-02-11', 5, 19);
INSERT INTO t_flights VALUES (47, 'F974', 'Quito', 'DL', 147, 47, 1168, '2023-08-24', 20, 21);
INSERT INTO t_flights VALUES (48, 'F868', 'Quito', 'CX', 104, 24, 175, '2025-03-24', 12, 13);
INSERT INTO t_flights VALUES (49, 'F234', 'Boston', 'OT', 406, 137, 417, '2020-02-08', 5, 11);
INSERT INTO t_flights VALUES (50, 'F882', 'Quito', 'OT', 386, 43, 287, '2020-11-18', 3, 4);
INSERT INTO t_flights VALUES (51, 'F694', 'Quito', 'DL', 83, 122, 320, '2024-04-15', 23, 3);
INSERT INTO t_flights VALUES (52, 'F143', 'Quito', 'OT', 257, 229, 916, '2025-08-28', 9, 4);
INSERT INTO t_flights VALUES (53, 'F920', 'Oslo', 'DL', 205, 186, 899, '2019-01-19', 24, 4);
INSERT INTO t_flights VALUES (54, 'F474', 'Boston', 'OT', 98, 210, 1074, '2024-07-28', 22, 21);
INSERT INTO t_flights VALUES (55, 'F624', 'Nairobi', 'DL', 47, 193, 1126, '2021-07-12', 20, 22);
INSERT INTO t_flights VALUES (56, 'F266', 'Nairobi', 'DL', 297, 110, 372, '2018-01-03', 3, 23);
INSERT INTO t_flights VALUES (57, 'F286', 'Tokyo', 'DL', 174, 102, 1150, '2022-11-27', 23, 4);
INSERT INTO t_flights VALUES (58, 'F806', 'Oslo', 'DL', 37, 194, 900, '2024-08-28', 8, 21);
INSERT INTO t_flights VALUES (59, 'F264', 'Boston', 'OT', 285, 219, 286, '2023-11-28', 5, 4);
INSERT INTO t_flights VALUES (60, 'F180', 'Boston', 'CX', 409, 228, 390, '2020-08-04', 23, 19);
INSERT INTO t_flights VALUES (61, 'F907', 'Oslo', 'OT', 221, 164, 851, '2023-03-21', 11, 24);
INSERT INTO t_flights VALUES (62, 'F623', 'Quito', 'CX', 64, 216, 1260, '2021-11-27', 23, 22);
INSERT INTO t_flights VALUES (63, 'F555', 'Boston', 'DL', 361, 4, 408, '2024-12-24', 19, 21);
INSERT INTO t_flights VALUES (64, 'F729', 'Nairobi', 'OT', 394, 26, 601, '2023-02-10', 13, 2);
INSERT INTO t_flights VALUES (65, 'F840', 'Quito', 'CX', 395, 212, 718, '2020-12-01', 2, 2);
INSERT INTO t_flights VALUES (66, 'F971', 'Quito', 'OT', 395, 58, 272, '2019-01-13', 20, 20);
INSERT INTO t_flights VALUES (67, 'F956', 'Tokyo', 'CX', 47, 95, 695, '2025-04-07', 19, 26);
INSERT INTO t_flights VALUES (68, 'F881', 'Oslo', 'DL', 256, 174, 1033, '2018-09-15', 12, 23);
INSERT INTO t_flights VALUES (69, 'F181', 'Quito', 'DL', 108, 73, 354, '2018-03-13', 6, 23);
INSERT INTO t_flights VALUES (70, 'F129', 'Nairobi', 'CX', 396, 111, 429, '2025-10-16', 11, 23);
INSERT INTO t_flights VALUES (71, 'F938', 'Boston', 'OT', 116, 86, 845, '2025-02-21', 16, 25);
INSERT INTO t_flights VALUES (72, 'F857', 'Boston', 'CX', 102, 39, 373, '2022-09-08', 9, 3);
INSERT INTO t_flights VALUES (73, 'F976', 'Tokyo', 'CX', 61, 237, 117, '2025-06-28', 1, 26);
INSERT INTO t_flights VALUES (74, 'F927', 'Boston', 'DL', 388, 28, 686, '2021-04-21', 20, 15);
INSERT INTO t_flights VALUES (75, 'F754', 'Madrid', 'DL', 400, 17, 902, '2019-12-13', 12, 23);
INSERT INTO t_flights VALUES (76, 'F488', 'Quito', 'OT', 374, 118, 1109, '2024-09-09', 18, 22);
INSERT INTO t_flights VALUES (77, 'F344', 'Madrid', 'CX', 140, 94, 499, '2019-07-06', 12, 12);
INSERT INTO t_flights VALUES (78, 'F861', 'Tokyo', 'DL', 47, 12, 912, '2024-11-07', 7, 4);
INSERT INTO t_flights VALUES (79, 'F702', 'Tokyo', 'CX', 110, 167, 1278, '2024-05-20', 5, 23);
INSERT INTO t_flights VALUES (80, 'F285', 'Madrid', 'CX', 232, 100, 847, '2022-06-23', 13, 22);
INSERT INTO t_flights VALUES (81, 'F100', 'Nairobi', 'CX', 342, 27, 951, '2021-10-20', 5, 8);
INSERT INTO t_flights VALUES (82, 'F114', 'Oslo', 'OT', 317, 145, 853, '2020-02-13', 19, 8);
INSERT INTO t_flights VALUES (83, 'F442', 'Boston', 'DL', 305, 214, 109, '2025-10-17', 12, 11);
INSERT INTO t_flights VALUES (84, 'F892', 'Oslo', 'DL', 256, 122, 882, '2021-08-09', 12, 19);
INSERT INTO t_flights VALUES (85, 'F206', 'Boston', 'CX', 308, 158, 266, '2020-12-12', 22, 12);
INSERT INTO t_flights VALUES (86, 'F502', 'Boston', 'CX', 119, 64, 386, '2023-09-06', 3, 10);
INSERT INTO t_flights VALUES (87, 'F725', 'Oslo', 'DL', 209, 184, 311, '2022-06-13', 19, 22);
INSERT INTO t_flights VALUES (88, 'F511', 'Oslo', 'OT', 107, 79, 1154, '2023-02-15', 20, 12);
INSERT INTO t_flights VALUES (89, 'F123', 'Tokyo', 'CX', 235, 148, 872, '2020-06-15', 12, 3);
INSERT INTO t_flights VALUES (90, 'F588', 'Nairobi', 'DL', 30, 76, 1004, '2019-02-04', 12, 13);
INSERT INTO t_flights VALUES (91, 'F160', 'Oslo', 'DL', 182, 90, 626, '2025-05-07', 19, 19);
INSERT INTO t_flights VALUES (92, 'F637', 'Nairobi', 'CX', 235, 134, 277, '2018-08-12', 3, 22);
INSERT INTO t_flights VALUES (93, 'F722', 'Boston', 'CX', 351, 91, 47, '2022-05-27', 5, 20);
INSERT INTO t_flights VALUES (94, 'F814', 'Boston', 'DL', 214, 208, 261, '2023-10-23', 6, 26);
INSERT INTO t_flights VALUES (95, 'F835', 'Quito', 'OT', 336, 43, 796, '2018-04-18', 7, 24);
INSERT INTO t_flights VALUES (96, 'F704', 'Quito', 'OT', 56, 220, 97, '2020-09-06', 9, 17);
INSERT INTO t_flights VALUES (97, 'F791', 'Oslo', 'OT', 55, 15, 277, '2018-10-03', 6, 3);
INSERT INTO t_flights VALUES (98, 'F737', 'Tokyo', 'DL', 332, 194, 469, '2019-05-07', 6, 2);
INSERT INTO t_flights VALUES (99, 'F109', 'Quito', 'CX', 60, 229, 985, '2019-06-15', 23, 1);
INSERT INTO t_flights VALUES (100, 'F296', 'Oslo', 'DL', 367, 146, 917, '2022-11-08', 12, 15);
INSERT INTO t_flights VALUES (101, 'F408', 'Quito', 'DL', 79, 22, 442, '2018-04-14', 19, 10);
INSERT INTO t_flights VALUES (102, 'F454', 'Quito', 'OT', 142, 112, 1249, '2020-07-27', 20, 10);
INSERT INTO t_flights VALUES (103, 'F939', 'Quito', 'OT', 141, 124, 265, '2021-11-11', 6, 17);
INSERT INTO t_flights VALUES (104, 'F410', 'Oslo', 'DL', 159, 161, 447, '2019-01-20', 16, 7);
INSERT INTO t_flights VALUES (105, 'F607', 'Oslo', 'CX', 333, 237, 429, '2020-05-26', 23, 21);
INSERT INTO t_flights VALUES (106, 'F627', 'Tokyo', 'CX', 279, 86, 323, '2020-11-18', 19, 8);
INSERT INTO t_flights VALUES (107, 'F807', 'Nairobi', 'OT', 262, 116, 1120, '2018-04-08', 20, 11);
INSERT INTO t_flights VALUES (108, 'F721', 'Nairobi', 'CX', 206, 234, 1187, '2018-06-10', 20, 17);
INSERT INTO t_flights VALUES (109, 'F145', 'Quito', 'OT', 182, 209, 1057, '2022-02-27', 20, 17);
INSERT INTO t_flights VALUES (110, 'F590', 'Boston', 'CX', 340, 2, 459, '2022-01-07', 20, 22);
INSERT INTO t_flights VALUES (111, 'F298', 'Madrid', 'OT', 221, 0, 173, '2019-05-11', 16, 11);
INSERT INTO t_flights VALUES (112, 'F337', 'Quito', 'OT', 32, 117, 236, '2020-10-12', 12, 22);
INSERT INTO t_flights VALUES (113, 'F769', 'Quito', 'DL', 177, 224, 94, '2023-12-22', 6, 7);
INSERT INTO t_flights VALUES (114, 'F570', 'Quito', 'DL', 373, 101, 1145, '2025-03-12', 14, 4);
INSERT INTO t_flights VALUES (115, 'F896', 'Nairobi', 'CX', 78, 129, 645, '2021-05-20', 19, 7);
INSERT INTO t_flights VALUES (116, 'F760', 'Tokyo', 'CX', 337, 59, 149, '2019-04-18', 18, 24);
INSERT INTO t_flights VALUES (117, 'F370', 'Tokyo', 'DL', 100, 49, 535, '2020-01-08', 11, 2);
INSERT INTO t_flights VALUES (118, 'F198', 'Boston', 'OT', 344, 187, 518, '2024-02-04', 5, 8);
INSERT INTO t_flights VALUES (119, 'F828', 'Nairobi', 'CX', 66, 67, 475, '2024-03-12', 18, 3);
INSERT INTO t_flights VALUES (120, 'F895', 'Quito', 'DL', 274, 210, 1081, '2019-10-03', 24, 4);
INSERT INTO t_flights VALUES (121, 'F747', 'Quito', 'DL', 212, 165, 1135, '2023-06-01', 8, 24);
INSERT INTO t_flights VALUES (122, 'F259', 'Madrid', 'DL', 305, 28, 1018, '2018-10-26', 12, 17);
INSERT INTO t_flights VALUES (123, 'F777', 'Quito', 'CX', 124, 55, 955, '2023-04-21', 9, 21);
INSERT INTO t_flights VALUES (124, 'F340', 'Oslo', 'DL', 109, 106, 204, '2025-10-17', 23, 7);
INSERT INTO t_flights VALUES (125, 'F110', 'Oslo', 'DL', 110, 112, 657, '2019-12-22', 12, 24);
INSERT INTO t_flights VALUES (126, 'F582', 'Oslo', 'OT', 116, 211, 176, '2018-04-04', 7, 14);
INSERT INTO t_flights VALUES (127, 'F551', 'Oslo', 'CX', 157, 125, 1225, '2024-08-28', 9, 8);
INSERT INTO t_flights VALUES (128, 'F217', 'Oslo', 'CX', 82, 195, 1048, '2023-05-11', 24, 11);
INSERT INTO t_flights VALUES (129, 'F400', 'Quito', 'OT', 66, 22, 1260, '2021-06-15', 24, 8);
INSERT INTO t_flights VALUES (130, 'F900', 'Tokyo', 'OT', 294, 104, 542, '2020-12-26', 12, 22);
INSERT INTO t_flights VALUES (131, 'F695', 'Nairobi', 'DL', 296, 117, 523, '2025-11-26', 22, 11);
INSERT INTO t_flights VALUES (132, 'F469', 'Oslo', 'DL', 211, 189, 215, '2025-04-08', 24, 24);
INSERT INTO t_flights VALUES (133, 'F399', 'Oslo', 'DL', 320, 103, 1201, '2021-07-18', 22, 12);
INSERT INTO t_flights VALUES (134, 'F612', 'Quito', 'CX', 365, 167, 634, '2020-01-11', 12, 12);
INSERT INTO t_flights VALUES (135, 'F619', 'Madrid', 'CX', 211, 110, 827, '2021-09-16', 5, 20);
INSERT INTO t_flights VALUES (136, 'F817', 'Boston', 'OT', 254, 1, 754, '2022-12-22', 7, 16);
INSERT INTO t_flights VALUES (137, 'F364', 'Quito', 'CX', 117, 214, 828, '2024-03-17', 19, 12);
INSERT INTO t_flights VALUES (138, 'F731', 'Tokyo', 'DL', 107, 139, 498, '2020-11-02', 5, 14);
INSERT INTO t_flights VALUES (139, 'F546', 'Boston', 'OT', 190, 80, 255, '2023-04-04', 9, 7);
INSERT INTO t_flights VALUES (140, 'F584', 'Quito', 'DL', 255, 161, 701, '2019-08-14', 22, 17);
INSERT INTO t_flights VALUES (141, 'F985', 'Tokyo', 'CX', 207, 191, 1193, '2022-01-18', 18, 1);
INSERT INTO t_flights VALUES (142, 'F872', 'Quito', 'CX', 122, 204, 930, '2019-08-10', 12, 4);
INSERT INTO t_flights VALUES (143, 'F946', 'Nairobi', 'OT', 169, 225, 818, '2019-04-19', 12, 21);
INSERT INTO t_flights VALUES (144, 'F218', 'Tokyo', 'CX', 223, 26, 488, '2024-01-25', 18, 4);
INSERT INTO t_flights VALUES (145, 'F874', 'Quito', 'OT', 332, 3, 994, '2019-03-14', 23, 14);
INSERT INTO t_flights VALUES (146, 'F452', 'Boston', 'CX', 387, 172, 990, '2021-06-09', 1, 22);
INSERT INTO t_flights VALUES (147, 'F961', 'Boston', 'DL', 38, 101, 643, '2018-07-18', 12, 17);
INSERT INTO t_flights VALUES (148, 'F651', 'Quito', 'OT', 173, 228, 436, '2018-03-12', 9, 21);
INSERT INTO t_flights VALUES (149, 'F166', 'Oslo', 'DL', 353, 208, 289, '2024-07-16', 9, 21);
INSERT INTO t_flights VALUES (150, 'F314', 'Nairobi', 'CX', 147, 237, 632, '2022-09-09', 20, 24);
