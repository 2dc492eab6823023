// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists a brand's shake-for-discounts activities (查询摇优惠活动列表).
    ///
    /// `GET /v3/brand/marketing/shake-activities/activities`
    ///
    /// - Returns [`ShakeActivityPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询摇优惠活动列表。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询摇优惠活动列表")]
    pub request ListShakeActivities {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Most results to return in one page (分页大小). Required. From 1 to 100.
            limit: i64,
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
        }
        optional {
            /// Activity state (活动状态).
            activity_state: ShakeActivityState,
            /// Audit state.
            audit_state: ShakeAuditState,
        }
    }
}

wxpay_core::operation!(ListShakeActivities => ShakeActivityPage, wxpay_core::Spec::new(
    "list_shake_activities",
    wxpay_core::http::Method::GET,
    "/v3/brand/marketing/shake-activities/activities",
)
.title("查询摇优惠活动列表")
.family("brand")
.query(&["brand_id", "limit", "offset", "activity_state", "audit_state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListShakeActivities => [ShakeActivity] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of shake-for-discounts activities.
    pub answer ShakeActivityPage {
        always {}
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Total count (总数).
            total_count: i64,
            /// Result data (摇一摇有优惠活动列表).
            data: Vec<ShakeActivity>,
        }
    }
}

wxpay_core::model! {
    /// A shake-for-discounts activity with its states and quota.
    pub answer ShakeActivity {
        always {}
        optional {
            /// Identifier (活动id).
            id: String,
            /// Name (活动名称).
            name: String,
            /// Activity state (活动状态).
            activity_state: ShakeActivityState,
            /// Audit state.
            audit_state: ShakeAuditState,
            /// Available stock (可用库存).
            available_quota: i64,
            /// Total stock (总库存).
            total_quota: i64,
            /// Delivery mode (投放模式).
            delivery_mode: DeliveryMode,
            /// Time range of the service (投放时间范围).
            time_range: TimeRange,
            /// Product coupon details (商品券).
            product_coupon: ProductCoupon,
        }
    }
}

wxpay_core::model! {
    /// When an activity delivers its coupons.
    pub answer TimeRange {
        always {}
        optional {
            /// Start time (开始时间).
            start_time: DateTime,
            /// End time (结束时间).
            end_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A product coupon with its batches.
    pub answer ProductCoupon {
        always {}
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// List of coupon batches (商品券批次列表).
            stock_list: Vec<Stock>,
        }
    }
}

wxpay_core::model! {
    /// A coupon batch.
    pub answer Stock {
        always {}
        optional {
            /// Coupon batch id (批次ID).
            stock_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// State of a shake-for-discounts activity.
    pub enum ShakeActivityState {
        Created = "CREATED",
        Delivering = "DELIVERING",
        Expired = "EXPIRED",
        Paused = "PAUSED",
        Terminated = "TERMINATED",
    }
}

wxpay_core::open_enum! {
    /// State of the audit of a shake-for-discounts activity.
    pub enum ShakeAuditState {
        Pending = "PENDING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// How an activity delivers its coupons.
    pub enum DeliveryMode {
        Smart = "SMART",
        Targeted = "TARGETED",
    }
}
