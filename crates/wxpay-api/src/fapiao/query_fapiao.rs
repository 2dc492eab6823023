// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::CardStatus;
use super::ExtraInformation;
use super::FapiaoItem;
use super::FapiaoStatus;
use super::SellerInformation;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the fapiao of an application (查询电子发票).
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml)
    #[doc(alias = "查询电子发票")]
    pub request QueryFapiao {
        required {
            /// Fapiao application number. Required. It stands in the path.
            fapiao_apply_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The merchant's own fapiao number (商户发票单号).
            fapiao_id: String,
        }
    }
}

wxpay_core::operation!(QueryFapiao => FapiaoList, wxpay_core::Spec::new(
    "query_fapiao",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
)
.title("查询电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml")
.query(&["sub_mchid", "fapiao_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The fapiao of an application.
    pub answer FapiaoList {
        always {}
        optional {
            /// Total count (发票数量).
            total_count: i64,
            /// Fapiao details (发票信息).
            fapiao_information: Vec<Fapiao>,
        }
    }
}

wxpay_core::model! {
    /// A fapiao with its state, parties, lines and amounts.
    pub answer Fapiao {
        always {}
        optional {
            /// The merchant's own fapiao number (商户发票单号).
            fapiao_id: String,
            /// Status (发票状态).
            status: FapiaoStatus,
            /// Details of the blue fapiao (蓝字发票信息).
            blue_fapiao: FapiaoIdentification,
            /// Details of the red fapiao (红字发票信息).
            red_fapiao: FapiaoIdentification,
            /// Details of inserting the fapiao into the card bag (电子发票插卡信息).
            card_information: CardInformation,
            /// Total amount (总价税合计). In fen.
            total_amount: i64,
            /// Amount of tax (总税额). In fen.
            tax_amount: i64,
            /// Amount (总金额). In fen.
            amount: i64,
            /// Details of the seller (销售方信息).
            seller_information: SellerInformation,
            /// Details of the buyer (购买方信息).
            buyer_information: BuyerInformation,
            /// Extra details (附加信息).
            extra_information: ExtraInformation,
            /// Fapiao lines (发票行信息).
            items: Vec<FapiaoItem>,
            /// Remark (备注信息).
            remark: String,
            /// Error code of failing to issue the fapiao (开票失败错误码).
            fapiao_error_code: String,
            /// Why the fapiao could not be issued (开票失败原因).
            fapiao_error_message: String,
        }
    }
}

wxpay_core::model! {
    /// The code, number and check code that identify a blue or red fapiao.
    pub answer FapiaoIdentification {
        always {}
        optional {
            /// Fapiao code (发票代码).
            fapiao_code: String,
            /// Fapiao number (发票号码).
            fapiao_number: String,
            /// Check code (校验码).
            check_code: String,
            /// Password (密码).
            password: String,
            /// When the fapiao was issued (开票时间).
            fapiao_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The card a fapiao was inserted as.
    pub answer CardInformation {
        always {}
        optional {
            /// Application id the card belongs to (插卡公众号AppID).
            card_appid: String,
            /// The user's id within the card's official account (用户在插卡公众号下的OpenID).
            card_openid: String,
            /// Member card or card template id (电子发票卡券模板ID).
            card_id: String,
            /// Card code (电子发票在卡包中的编码).
            card_code: String,
            /// Status of the fapiao card (发票卡券状态).
            card_status: CardStatus,
        }
    }
}
