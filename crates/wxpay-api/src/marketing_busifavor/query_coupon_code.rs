// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCode;
use super::CustomEntrance;
use super::DisplayPattern;
use super::StockCouponUseRule;
use super::StockType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries one coupon code uploaded for a batch (查询预存code详情).
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    ///
    /// - Returns [`CouponCodeDetail`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询预存code详情。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias = "查询预存code详情")]
    pub request QueryCouponCode {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Coupon code (商户上传的code). Required. It stands in the path.
            coupon_code: String,
        }
        optional {
            /// Application id (公众账号ID).
            appid: String,
        }
    }
}

wxpay_core::operation!(QueryCouponCode => CouponCodeDetail, wxpay_core::Spec::new(
    "query_coupon_code",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
)
.title("查询预存code详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An uploaded coupon code with the coupon it was given to.
    pub answer CouponCodeDetail {
        always {}
        optional {
            /// Coupon code details (券code信息).
            code_information: CouponCode,
            /// Coupon code details (券码信息).
            coupon_information: CouponInfo,
        }
    }
}

wxpay_core::model! {
    /// The coupon behind an uploaded code.
    pub answer CouponInfo {
        always {}
        optional {
            /// Coupon batch name (商家券批次名称).
            stock_name: String,
            /// Merchant number the batch belongs to (批次归属商户号).
            belong_merchant: String,
            /// Comment (批次备注).
            comment: String,
            /// Name of the goods or services (适用商品范围).
            goods_name: String,
            /// Coupon batch type (批次类型).
            stock_type: StockType,
            /// Whether it can be given to others (是否允许转赠).
            transferable: bool,
            /// Whether its link can be shared (是否允许分享领券链接).
            shareable: bool,
            /// Coupon state (券状态).
            coupon_state: String,
            /// Usage rule of the coupon.
            coupon_use_rule: StockCouponUseRule,
            /// Custom entrance (自定义入口).
            custom_entrance: CustomEntrance,
            /// Display style details (样式信息).
            display_pattern_info: DisplayPattern,
            /// Coupon code.
            coupon_code: String,
            /// Coupon batch id.
            stock_id: String,
            /// When it becomes available.
            available_start_time: DateTime,
            /// When it expires.
            expire_time: DateTime,
            /// When the coupon was received.
            receive_time: DateTime,
            /// Request number of the sending.
            send_request_no: String,
            /// Request number of the use.
            use_request_no: String,
            /// When it was used.
            use_time: DateTime,
            /// The merchant's own number of the associated order.
            associate_out_trade_no: String,
            /// Request number of the return.
            return_request_no: String,
            /// When it was returned.
            return_time: DateTime,
            /// Request number of the deactivation.
            deactivate_request_no: String,
            /// When it was deactivated.
            deactivate_time: DateTime,
            /// Why it was deactivated.
            deactivate_reason: String,
        }
    }
}
