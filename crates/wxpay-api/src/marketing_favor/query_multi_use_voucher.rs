// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a voucher that is bound to a discount activity for several payments (查询绑定多笔立减活动的代金券详情).
    ///
    /// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// - Returns [`MultiUseVoucher`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询绑定多笔立减活动的代金券详情。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
    #[doc(alias = "查询绑定多笔立减活动的代金券详情")]
    pub request QueryMultiUseVoucher {
        required {
            /// The user's id within the application (用户标识ID). Required. It stands in the path.
            openid: String,
            /// Coupon id (代金券ID). Required. It stands in the path.
            coupon_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMultiUseVoucher => MultiUseVoucher, wxpay_core::Spec::new(
    "query_multi_use_voucher",
    wxpay_core::http::Method::GET,
    "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
)
.title("查询绑定多笔立减活动的代金券详情")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014569864")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A voucher for several payments, with its state and what was used.
    pub answer MultiUseVoucher {
        always {}
        optional {
            /// Merchant number that created the coupon batch (创建批次的商户号).
            stock_creator_mchid: String,
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Coupon id (代金券id).
            coupon_id: String,
            /// Voucher name (代金券名称).
            coupon_name: String,
            /// Coupon state (券状态).
            coupon_state: MultiUseVoucherState,
            /// When the coupon was received (领券时间).
            receive_time: DateTime,
            /// When it becomes available (可用开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (可用结束时间).
            available_end_time: DateTime,
            /// Activity id (活动ID).
            activity_id: String,
            /// Most times it can be used (最大使用次数).
            max_use_number: i64,
            /// Times it can still be used (可用次数).
            available_number: i64,
            /// Times already used (已使用次数).
            used_number: i64,
            /// List of amounts used (已用金额列表).
            use_amount_list: UsedAmounts,
            /// The user's id within the application (用户标识ID).
            openid: String,
            /// Application id (公众账号ID). Described by SKIT; no official source confirms it.
            appid: String,
        }
    }
}

wxpay_core::model! {
    /// The amounts already used.
    pub answer UsedAmounts {
        always {}
        optional {
            /// Amounts used (已用金额).
            used_amounts: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a voucher for several payments.
    pub enum MultiUseVoucherState {
        CouponStateUnknow = "COUPON_STATE_UNKNOW",
        CouponStateSend = "COUPON_STATE_SEND",
        CouponStateUsed = "COUPON_STATE_USED",
        CouponStateExpired = "COUPON_STATE_EXPIRED",
    }
}
