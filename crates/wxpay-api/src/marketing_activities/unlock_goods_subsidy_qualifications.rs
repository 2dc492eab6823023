// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OrderInformation;
use super::QualificationResult;

wxpay_core::model! {
    /// Unlocks qualifications of a brand add-on purchase activity (解锁品牌加价购活动资格).
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
    ///
    /// - Returns [`QualificationResult`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解锁品牌加价购活动资格。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[doc(alias = "解锁品牌加价购活动资格")]
    pub request UnlockGoodsSubsidyQualifications {
        required {
            /// Order details (订单信息). Required.
            order_information: OrderInformation,
        }
        optional {
            /// Ids of the qualifications to lock (待锁定的加价购资格ID列表). Sources differ on whether it is required.
            qualification_ids: Vec<String>,
        }
    }
}

wxpay_core::operation!(UnlockGoodsSubsidyQualifications => QualificationResult, wxpay_core::Spec::new(
    "unlock_goods_subsidy_qualifications",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/qualification/unlock",
)
.title("解锁品牌加价购活动资格")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html")
.body(wxpay_core::Body::Json));
