// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OrderInformation;
use super::QualificationResult;

wxpay_core::model! {
    /// Unlocks qualifications of a brand add-on purchase activity (解锁品牌加价购活动资格).
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
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
