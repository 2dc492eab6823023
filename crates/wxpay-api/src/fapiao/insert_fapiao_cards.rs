// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::ExtraInformation;
use super::FapiaoItem;
use super::FapiaoScene;
use super::SellerInformation;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Inserts fapiao into the user's WeChat card holder (将电子发票插入微信用户卡包).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml)
    #[doc(alias = "将电子发票插入微信用户卡包")]
    pub request InsertFapiaoCards {
        required {
            /// Fapiao application number. Required. It stands in the path.
            fapiao_apply_id: String,
            /// Scene (插卡场景). Required.
            scene: FapiaoScene,
            /// Details of the buyer (购买方信息). Required.
            buyer_information: BuyerInformation,
            /// Card details of the electronic fapiao (电子发票卡券信息列表). Required.
            fapiao_card_information: Vec<FapiaoCard>,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(InsertFapiaoCards => (), wxpay_core::Spec::new(
    "insert_fapiao_cards",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
)
.title("将电子发票插入微信用户卡包")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml")
.body(wxpay_core::Body::Json)
.accepted_is_success());

wxpay_core::model! {
    /// A fapiao to be inserted as a card.
    pub request FapiaoCard {
        required {
            /// File id of the electronic fapiao (电子发票文件ID). Required.
            fapiao_media_id: String,
            /// Fapiao number (发票号码). Required.
            fapiao_number: String,
            /// When the fapiao was issued (开票时间). Required.
            fapiao_time: DateTime,
            /// Total amount (总价税合计). Required. In fen.
            total_amount: i64,
            /// Amount of tax (总税额). Required. In fen.
            tax_amount: i64,
            /// Amount (总金额). Required. In fen.
            amount: i64,
            /// Details of the seller (销售方信息). Required.
            seller_information: SellerInformation,
            /// Extra details (附加信息). Required.
            extra_information: ExtraInformation,
        }
        optional {
            /// Fapiao code (发票代码).
            fapiao_code: String,
            /// Check code (校验码).
            check_code: String,
            /// Password (密码).
            password: String,
            /// Fapiao lines (发票行信息).
            items: Vec<FapiaoItem>,
            /// Remark (备注信息).
            remark: String,
        }
    }
}
