// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PointsExchangeState;

wxpay_core::model! {
    /// Reports whether points may be exchanged for a coupon, as the brand (同步积分兑券结果).
    ///
    /// `POST /brand/card-member/user-points/exchange-coupon/confirm`
    ///
    /// - Returns [`BrandPointsExchangeCoupon`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：同步积分兑券结果。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015897310)
    #[doc(alias = "同步积分兑券结果")]
    pub request ConfirmPointsExchangeCouponAsBrand {
        required {
            /// Points exchange record id (积分兑券ID). Required. At most 64 characters.
            record_id: String,
            /// Points exchange template id (积分兑券模板ID). Required. At most 32 characters.
            exchange_coupon_template_id: String,
            /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
            /// Code of the user's member card (会员卡code). Required. At most 32 characters.
            user_card_code: String,
            /// Result (积分兑券结果). Required.
            result: PointsExchangeDecision,
        }
        optional {
            /// Why it was rejected (拒绝兑券原因). At most 32 characters.
            reject_reason: String,
        }
    }
}

wxpay_core::operation!(ConfirmPointsExchangeCouponAsBrand => BrandPointsExchangeCoupon, wxpay_core::Spec::new(
    "confirm_points_exchange_coupon_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-points/exchange-coupon/confirm",
)
.title("同步积分兑券结果")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015897310")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));

wxpay_core::model! {
    /// An exchange of points for a coupon, with its outcome, as the brand sees it.
    pub answer BrandPointsExchangeCoupon {
        always {}
        optional {
            /// Points exchange record id (积分兑券ID). At most 64 characters.
            record_id: String,
            /// Points exchange template id (积分兑券模板ID). At most 32 characters.
            exchange_coupon_template_id: String,
            /// Brand id (品牌ID). At most 16 characters.
            brand_id: String,
            /// Member card or card template id (会员卡模板ID). At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). At most 128 characters.
            openid: String,
            /// Code of the user's member card (会员卡code). At most 32 characters.
            user_card_code: String,
            /// State (积分兑券状态).
            state: PointsExchangeState,
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// 商品券批次类型.
            product_coupon_stock_type: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Coupon code (兑券成功的券code). At most 128 characters.
            coupon_code: String,
            /// Why it was rejected (拒绝兑券原因). At most 32 characters.
            reject_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the brand allows an exchange of points for a coupon.
    pub enum PointsExchangeDecision {
        PointExchangeCouponAllow = "POINT_EXCHANGE_COUPON_ALLOW",
        PointExchangeCouponReject = "POINT_EXCHANGE_COUPON_REJECT",
    }
}
