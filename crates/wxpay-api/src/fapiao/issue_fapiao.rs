// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerType;
use super::FapiaoBillType;
use super::FapiaoScene;
use super::TaxPreferenceMark;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Applies for issuing one or more fapiao to a buyer (开具电子发票).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications`
///
/// - Returns nothing (202: accepted).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：开具电子发票。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{BuyerType, FapiaoScene, IssueFapiao, NewFapiao, NewFapiaoBuyer};
///
/// let request = IssueFapiao::new()
///     .scene(FapiaoScene::WithWechatpay)
///     .fapiao_apply_id("sample-fapiao-apply-id")
///     .buyer_information(
///         NewFapiaoBuyer::new()
///             .r#type(BuyerType::Individual)
///             .name("示例名称"),
///     )
///     .fapiao_information([NewFapiao::new()
///         .fapiao_id("sample-fapiao-id")
///         .total_amount(100)
///         .need_list(true)]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"buyer_information":{"name":"示例名称","type":"INDIVIDUAL"},"fapiao_apply_id":"sample-fapiao-apply-id","fapiao_information":[{"fapiao_id":"sample-fapiao-id","need_list":true,"total_amount":100}],"scene":"WITH_WECHATPAY"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "开具电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications",
    "POST /v3/new-tax-control-fapiao/fapiao-applications",
    "4012538301",
    "4012474060"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IssueFapiao {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Scene (开票场景). Required.
    pub scene: Option<FapiaoScene>,
    /// Fapiao application number (发票申请单号). Required.
    pub fapiao_apply_id: Option<String>,
    /// Details of the buyer (购买方信息). Required.
    pub buyer_information: Option<NewFapiaoBuyer>,
    /// Fapiao details. Required.
    pub fapiao_information: Option<Vec<NewFapiao>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IssueFapiao {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `scene`, `fapiao_apply_id`, `buyer_information` and `fapiao_information`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            scene: None,
            fapiao_apply_id: None,
            buyer_information: None,
            fapiao_information: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Scene (开票场景). Required.
    pub fn scene<Via>(mut self, scene: impl IntoField<FapiaoScene, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Fapiao application number (发票申请单号). Required.
    pub fn fapiao_apply_id<Via>(mut self, fapiao_apply_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_apply_id = fapiao_apply_id.into_field();
        self
    }

    /// Details of the buyer (购买方信息). Required.
    pub fn buyer_information<Via>(
        mut self,
        buyer_information: impl IntoField<NewFapiaoBuyer, Via>,
    ) -> Self {
        self.buyer_information = buyer_information.into_field();
        self
    }

    /// Fapiao details. Required.
    pub fn fapiao_information<Via>(
        mut self,
        fapiao_information: impl IntoField<Vec<NewFapiao>, Via>,
    ) -> Self {
        self.fapiao_information = fapiao_information.into_field();
        self
    }
}

impl Default for IssueFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IssueFapiao
    []
    [sub_mchid, scene, fapiao_apply_id, buyer_information, fapiao_information,]
    ["scene", "fapiao_apply_id", "buyer_information", "fapiao_information",]
}

wxpay_core::operation!(IssueFapiao => (), wxpay_core::Spec::new(
    "fapiao.issue_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications",
)
.title("开具电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012538301")
.body(wxpay_core::Body::Json)
.accepted_is_success());

/// The buyer in an application for fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewFapiaoBuyer {
    /// Kind (购买方类型). Required.
    pub r#type: Option<BuyerType>,
    /// Name (名称). Required.
    pub name: Option<String>,
    /// Taxpayer identification number (纳税人识别号).
    pub taxpayer_id: Option<String>,
    /// Address (地址).
    pub address: Option<String>,
    /// Phone number (电话).
    pub telephone: Option<String>,
    /// Bank name (开户银行).
    pub bank_name: Option<String>,
    /// Bank account (银行账号).
    pub bank_account: Option<String>,
    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Email address (邮箱地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub email: Option<Sensitive>,
    /// Amount (订单金额). In fen. Described by SKIT; no official source confirms it.
    pub amount: Option<i64>,
    /// Fapiao type (开具的发票类型). Described by SKIT; no official source confirms it.
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// The merchant's own order number (商户订单号). Described by SKIT; no official source confirms it.
    pub out_trade_no: Option<String>,
    /// Message left by the user (留言信息). Described by SKIT; no official source confirms it.
    pub user_apply_message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewFapiaoBuyer {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type` and `name`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            name: None,
            taxpayer_id: None,
            address: None,
            telephone: None,
            bank_name: None,
            bank_account: None,
            phone: None,
            email: None,
            amount: None,
            fapiao_bill_type: None,
            out_trade_no: None,
            user_apply_message: None,
            extra: Extra::new(),
        }
    }

    /// Kind (购买方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<BuyerType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Name (名称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Taxpayer identification number (纳税人识别号).
    pub fn taxpayer_id<Via>(mut self, taxpayer_id: impl IntoField<String, Via>) -> Self {
        self.taxpayer_id = taxpayer_id.into_field();
        self
    }

    /// Address (地址).
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Phone number (电话).
    pub fn telephone<Via>(mut self, telephone: impl IntoField<String, Via>) -> Self {
        self.telephone = telephone.into_field();
        self
    }

    /// Bank name (开户银行).
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Bank account (银行账号).
    pub fn bank_account<Via>(mut self, bank_account: impl IntoField<String, Via>) -> Self {
        self.bank_account = bank_account.into_field();
        self
    }

    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }

    /// Email address (邮箱地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn email<Via>(mut self, email: impl IntoField<Sensitive, Via>) -> Self {
        self.email = email.into_field();
        self
    }

    /// Amount (订单金额). In fen. Described by SKIT; no official source confirms it.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Fapiao type (开具的发票类型). Described by SKIT; no official source confirms it.
    pub fn fapiao_bill_type<Via>(
        mut self,
        fapiao_bill_type: impl IntoField<FapiaoBillType, Via>,
    ) -> Self {
        self.fapiao_bill_type = fapiao_bill_type.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Described by SKIT; no official source confirms it.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Message left by the user (留言信息). Described by SKIT; no official source confirms it.
    pub fn user_apply_message<Via>(
        mut self,
        user_apply_message: impl IntoField<String, Via>,
    ) -> Self {
        self.user_apply_message = user_apply_message.into_field();
        self
    }
}

impl Default for NewFapiaoBuyer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewFapiaoBuyer
    []
    [r#type = "type", name, taxpayer_id, address, telephone, bank_name, bank_account, phone, email, amount, fapiao_bill_type, out_trade_no, user_apply_message,]
    ["type", "name",]
}

/// One fapiao to be issued.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewFapiao {
    /// The merchant's own fapiao number (商户发票单号). Required.
    pub fapiao_id: Option<String>,
    /// Total amount (总价税合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// True if the fapiao is issued as a list (是否以清单形式开具发票). Required.
    pub need_list: Option<bool>,
    /// Remark (发票备注).
    pub remark: Option<String>,
    /// Fapiao lines (发票行信息). Sources differ on whether it is required.
    pub items: Option<Vec<NewFapiaoItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewFapiao {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `fapiao_id`, `total_amount` and `need_list`.
    pub fn new() -> Self {
        Self {
            fapiao_id: None,
            total_amount: None,
            need_list: None,
            remark: None,
            items: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own fapiao number (商户发票单号). Required.
    pub fn fapiao_id<Via>(mut self, fapiao_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_id = fapiao_id.into_field();
        self
    }

    /// Total amount (总价税合计). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// True if the fapiao is issued as a list (是否以清单形式开具发票). Required.
    pub fn need_list<Via>(mut self, need_list: impl IntoField<bool, Via>) -> Self {
        self.need_list = need_list.into_field();
        self
    }

    /// Remark (发票备注).
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }

    /// Fapiao lines (发票行信息). Sources differ on whether it is required.
    pub fn items<Via>(mut self, items: impl IntoField<Vec<NewFapiaoItem>, Via>) -> Self {
        self.items = items.into_field();
        self
    }
}

impl Default for NewFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewFapiao
    []
    [fapiao_id, total_amount, need_list, remark, items,]
    ["fapiao_id", "total_amount", "need_list",]
}

/// One line of a fapiao to be issued.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewFapiaoItem {
    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required.
    pub tax_code: Option<String>,
    /// Goods category (税局侧规定的货物或应税劳务、服务分类名称).
    pub goods_category: Option<String>,
    /// Name of the goods or services (货物或应税劳务、服务名称).
    pub goods_name: Option<String>,
    /// Goods code (企业侧维护的货物或应税劳务、服务编码).
    pub goods_id: Option<i64>,
    /// Specification and model (规格型号).
    pub specification: Option<String>,
    /// Unit (单位).
    pub unit: Option<String>,
    /// Quantity (数量). Required.
    pub quantity: Option<i64>,
    /// Total amount (单行金额合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Tax rate (税率).
    pub tax_rate: Option<i64>,
    /// Mark of the tax preference policy (税收优惠政策标识).
    pub tax_prefer_mark: Option<TaxPreferenceMark>,
    /// Discount (是否折扣行). Required.
    pub discount: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewFapiaoItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `tax_code`, `quantity`, `total_amount` and `discount`.
    pub fn new() -> Self {
        Self {
            tax_code: None,
            goods_category: None,
            goods_name: None,
            goods_id: None,
            specification: None,
            unit: None,
            quantity: None,
            total_amount: None,
            tax_rate: None,
            tax_prefer_mark: None,
            discount: None,
            extra: Extra::new(),
        }
    }

    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required.
    pub fn tax_code<Via>(mut self, tax_code: impl IntoField<String, Via>) -> Self {
        self.tax_code = tax_code.into_field();
        self
    }

    /// Goods category (税局侧规定的货物或应税劳务、服务分类名称).
    pub fn goods_category<Via>(mut self, goods_category: impl IntoField<String, Via>) -> Self {
        self.goods_category = goods_category.into_field();
        self
    }

    /// Name of the goods or services (货物或应税劳务、服务名称).
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Goods code (企业侧维护的货物或应税劳务、服务编码).
    pub fn goods_id<Via>(mut self, goods_id: impl IntoField<i64, Via>) -> Self {
        self.goods_id = goods_id.into_field();
        self
    }

    /// Specification and model (规格型号).
    pub fn specification<Via>(mut self, specification: impl IntoField<String, Via>) -> Self {
        self.specification = specification.into_field();
        self
    }

    /// Unit (单位).
    pub fn unit<Via>(mut self, unit: impl IntoField<String, Via>) -> Self {
        self.unit = unit.into_field();
        self
    }

    /// Quantity (数量). Required.
    pub fn quantity<Via>(mut self, quantity: impl IntoField<i64, Via>) -> Self {
        self.quantity = quantity.into_field();
        self
    }

    /// Total amount (单行金额合计). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Tax rate (税率).
    pub fn tax_rate<Via>(mut self, tax_rate: impl IntoField<i64, Via>) -> Self {
        self.tax_rate = tax_rate.into_field();
        self
    }

    /// Mark of the tax preference policy (税收优惠政策标识).
    pub fn tax_prefer_mark<Via>(
        mut self,
        tax_prefer_mark: impl IntoField<TaxPreferenceMark, Via>,
    ) -> Self {
        self.tax_prefer_mark = tax_prefer_mark.into_field();
        self
    }

    /// Discount (是否折扣行). Required.
    pub fn discount<Via>(mut self, discount: impl IntoField<bool, Via>) -> Self {
        self.discount = discount.into_field();
        self
    }
}

impl Default for NewFapiaoItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewFapiaoItem
    []
    [tax_code, goods_category, goods_name, goods_id, specification, unit, quantity, total_amount, tax_rate, tax_prefer_mark, discount,]
    ["tax_code", "quantity", "total_amount", "discount",]
}
