// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AssociatedOrder;
use super::AssociatedPayscoreOrder;
use super::CouponTagInfo;
use super::PartialUserCouponBundleInfo;
use super::ProductCoupon;
use super::SendChannel;
use super::SequentialUsageItem;
use super::Stock;
use super::UserCouponState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Confirms that a product coupon is given to a user (确认发放用户商品券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    ///
    /// - Returns [`ConfirmedUserCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：确认发放用户商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781575)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "确认发放用户商品券")]
    pub request ConfirmUserCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
            coupon_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required.
            stock_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// The merchant's own request number (确认发放请求单号). Required. At most 40 characters.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ConfirmUserCoupon => ConfirmedUserCoupon, wxpay_core::Spec::new(
    "confirm_user_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
)
.title("确认发放用户商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781575")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A user's coupon after the giving was confirmed.
    pub answer ConfirmedUserCoupon {
        always {}
        optional {
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// When the coupon was received (领券时间).
            receive_time: DateTime,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Channel that sends the coupon (发券渠道).
            send_channel: SendChannel,
            /// Request number of the confirmation (确认请求单号).
            confirm_request_no: String,
            /// When it was confirmed (确认发放时间).
            confirm_time: DateTime,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Details of the single use (单券使用详情).
            single_usage_detail: ConfirmedSingleUsageDetail,
            /// Details of the progressive multi-use bundle (多次优惠使用详情).
            progressive_bundle_usage_detail: ConfirmedBundleUsageDetail,
            /// Product coupon details (商品券信息).
            product_coupon: ProductCoupon,
            /// Coupon batch details (批次信息).
            stock: Stock,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Details of the user's coupon bundle (用户券组信息).
            user_product_coupon_bundle_info: PartialUserCouponBundleInfo,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::model! {
    /// The usage of a confirmed coupon that is used once.
    pub answer ConfirmedSingleUsageDetail {
        always {}
        optional {
            /// Request number of the use (券核销请求单号).
            use_request_no: String,
            /// When it was used (核销时间).
            use_time: DateTime,
            /// The associated WeChat Pay order (关联微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
            associated_pay_score_order_info: ConfirmedAssociatedPayscoreOrder,
            /// Amount saved (优惠金额). In fen. No official source confirms it.
            saved_amount: i64,
            /// Request number of the return (退券请求单号).
            return_request_no: String,
            /// When it was returned (退券时间).
            return_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The usage of a confirmed coupon that is used several times.
    pub answer ConfirmedBundleUsageDetail {
        always {}
        optional {
            /// Total count (总可使用次数). No official source confirms it.
            total_count: i64,
            /// Number already used (已使用次数). No official source confirms it.
            used_count: i64,
            /// List of usage details (轮次使用详情列表). No official source confirms it.
            detail_item_list: Vec<SequentialUsageItem>,
            /// Request number of the use (券核销请求单号).
            use_request_no: String,
            /// When it was used (券核销时间).
            use_time: DateTime,
            /// Request number of the return (退券请求单号).
            return_request_no: String,
            /// When it was returned (退券时间).
            return_time: DateTime,
            /// The associated WeChat Pay order (券核销的微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
            associated_pay_score_order_info: AssociatedPayscoreOrder,
            /// Amount saved (优惠金额). In fen.
            saved_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The WeChat Pay Score order of a confirmed coupon.
    pub answer ConfirmedAssociatedPayscoreOrder {
        always {}
        optional {
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// The merchant's own order number (商户订单号). No official source confirms it.
            out_trade_no: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
        }
    }
}
