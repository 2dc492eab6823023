// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The plate colour in entry and exit reports.
    pub enum PlateColor {
        /// Plate color unknown.
        PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
        /// Plate color blue.
        PlateColorBlue = "PLATE_COLOR_BLUE",
        /// Plate color yellow.
        PlateColorYellow = "PLATE_COLOR_YELLOW",
        /// Plate color black.
        PlateColorBlack = "PLATE_COLOR_BLACK",
        /// Plate color white.
        PlateColorWhite = "PLATE_COLOR_WHITE",
        /// Plate color green.
        PlateColorGreen = "PLATE_COLOR_GREEN",
        /// Plate color yellow green.
        PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        /// Plate color agricultural yellow.
        PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        /// Plate color other.
        PlateColorOther = "PLATE_COLOR_OTHER",
    }
}

wxpay_core::open_enum! {
    /// How a plate number is registered with the parking lot.
    pub enum PlateType {
        /// Plate type unknown.
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        /// Plate type temporary.
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        /// Plate type monthly.
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        /// Plate type free.
        PlateTypeFree = "PLATE_TYPE_FREE",
        /// Plate type prepaid.
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        /// Plate type others.
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The size of a vehicle.
    pub enum VehicleType {
        /// Vehicle type unknown.
        VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
        /// Vehicle type small.
        VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
        /// Vehicle type large.
        VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
        /// Vehicle type extra large.
        VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        /// Vehicle type all type.
        VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

wxpay_core::open_enum! {
    /// Whether the parking fee is paid.
    pub enum PaymentState {
        /// Pay status unknown.
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        /// Pay status unpaid.
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        /// Pay status paid.
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

wxpay_core::open_enum! {
    /// Whether the fee is paid with WeChat Pay.
    pub enum PaymentType {
        /// Pay type unknown.
        PayTypeUnknown = "PAY_TYPE_UNKNOWN",
        /// Pay type wxpay.
        PayTypeWxpay = "PAY_TYPE_WXPAY",
        /// Pay type others.
        PayTypeOthers = "PAY_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// Where the fee is paid.
    pub enum PaymentChannel {
        /// Pay channel unknown.
        PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
        /// Pay channel wechat pay notif.
        PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        /// Pay channel scan qrcode.
        PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        /// Pay channel official account.
        PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        /// Pay channel mch mini prog.
        PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        /// Pay channel others.
        PayChannelOthers = "PAY_CHANNEL_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The plate colour in the parking deduction service.
    pub enum ParkingServicePlateColor {
        /// Blue.
        Blue = "BLUE",
        /// Green.
        Green = "GREEN",
        /// Yellow.
        Yellow = "YELLOW",
        /// Black.
        Black = "BLACK",
        /// White.
        White = "WHITE",
        /// Limegreen.
        Limegreen = "LIMEGREEN",
    }
}

wxpay_core::open_enum! {
    /// The kind of a parking lot.
    pub enum ParkingLotType {
        /// Parking lot type unknown.
        ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        /// Parking lot type business district.
        ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        /// Parking lot type office building.
        ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        /// Parking lot type transportation hub.
        ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        /// Parking lot type residential area.
        ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        /// Parking lot type park area.
        ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        /// Parking lot type other public facility.
        ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

wxpay_core::open_enum! {
    /// The state of a parking entry.
    pub enum ParkingEntryState {
        /// Normal.
        Normal = "NORMAL",
        /// Blocked.
        Blocked = "BLOCKED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a charging rule.
    pub enum ChargingRuleType {
        /// Charging rule unknown.
        ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
        /// Charging rule fixed interval.
        ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        /// Charging rule segment.
        ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
        /// Charging rule per entry.
        ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

wxpay_core::open_enum! {
    /// How the limit on the fee is counted.
    pub enum FeeLimitType {
        /// Fee limit unknown.
        FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
        /// Fee limit aggregate.
        FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
        /// Fee limit single.
        FeeLimitSingle = "FEE_LIMIT_SINGLE",
    }
}

wxpay_core::open_enum! {
    /// What counts as a day for the daily limit.
    pub enum DailyLimitType {
        /// Daily limit unknown.
        DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
        /// Daily limit rolling 24h.
        DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
        /// Daily limit calendar day.
        DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

wxpay_core::open_enum! {
    /// How less than a full hour is rounded.
    pub enum TimeRoundingType {
        /// Time round unknown.
        TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
        /// Time round down.
        TimeRoundDown = "TIME_ROUND_DOWN",
        /// Time round up.
        TimeRoundUp = "TIME_ROUND_UP",
    }
}

wxpay_core::open_enum! {
    /// Which calendar decides on holidays.
    pub enum HolidayMode {
        /// Holiday mode unknown.
        HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
        /// Holiday mode legal mody.
        HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        /// Holiday mode calendar mody.
        HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        /// Holiday mode financial mody.
        HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

wxpay_core::open_enum! {
    /// How the aggregate limit is applied.
    pub enum AggregateLimitMode {
        /// Aggregate limit mode unknown.
        AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        /// Aggregate limit mode normal.
        AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
        /// Aggregate limit mode min.
        AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

wxpay_core::open_enum! {
    /// When charging begins.
    pub enum FirstChargeTimeMode {
        /// First charge time mode unknown.
        FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        /// First charge time mode enter.
        FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
        /// First charge time mode after free.
        FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

wxpay_core::open_enum! {
    /// The audit state of an applyment.
    pub enum AuditStatus {
        /// Audit status unknown.
        AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
        /// Audit status pending.
        AuditStatusPending = "AUDIT_STATUS_PENDING",
        /// Audit status withdrawn.
        AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
        /// Audit status approved.
        AuditStatusApproved = "AUDIT_STATUS_APPROVED",
        /// Audit status rejected.
        AuditStatusRejected = "AUDIT_STATUS_REJECTED",
    }
}

wxpay_core::open_enum! {
    /// The days a rule applies to.
    pub enum DayType {
        /// Day type unknown.
        DayTypeUnknown = "DAY_TYPE_UNKNOWN",
        /// Day type weekday.
        DayTypeWeekday = "DAY_TYPE_WEEKDAY",
        /// Day type holiday.
        DayTypeHoliday = "DAY_TYPE_HOLIDAY",
        /// Day type all day.
        DayTypeAllDay = "DAY_TYPE_ALL_DAY",
    }
}

wxpay_core::open_enum! {
    /// How often the free period is granted.
    pub enum FreePeriodChargingMode {
        /// Free period charging unknown.
        FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        /// Free period charging once per entry.
        FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        /// Free period charging once per 24 hours.
        FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        /// Free period charging once per calendar day.
        FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        /// Free period charging cumulative quota calculation.
        FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

wxpay_core::open_enum! {
    /// How the free period is counted.
    pub enum FreePeriodCalculationMode {
        /// Free period cal unknown.
        FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        /// Free period cal concurrent start.
        FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        /// Free period cal sequential start.
        FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

wxpay_core::open_enum! {
    /// When the fee of the first segment is charged.
    pub enum FirstDurationMode {
        /// First duration mode unknown.
        FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        /// First duration mode only first duration.
        FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        /// First duration mode every first duration.
        FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

wxpay_core::open_enum! {
    /// How a segment of the parking time is charged.
    pub enum SegmentChargeMode {
        /// Unknown.
        NamedUnknown = "UNKNOWN",
        /// Interval.
        Interval = "INTERVAL",
        /// One time.
        OneTime = "ONE_TIME",
    }
}

wxpay_core::open_enum! {
    /// Whether a vehicle's toll can be deducted.
    pub enum EtcBindState {
        /// Opened.
        Opened = "OPENED",
        /// Pause.
        Pause = "PAUSE",
        /// Deleted.
        Deleted = "DELETED",
    }
}
