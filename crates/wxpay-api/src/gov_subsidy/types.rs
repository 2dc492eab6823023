// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// The response codes of an audit operation.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuditAcknowledgement {
    /// Code (响应码).
    pub code: Option<String>,
    /// Response description (响应描述).
    pub msg: Option<String>,
    /// Detailed response code (详细应答码).
    pub sub_code: Option<String>,
    /// Description of the detailed response code (详细应答码描述).
    pub sub_msg: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuditAcknowledgement
    []
    [code, msg, sub_code, sub_msg,]
    []
}

/// The invoice of an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InvoiceInfo {
    /// Fapiao code (发票代码).
    pub invoice_cd: Option<String>,
    /// Fapiao number (发票号码).
    pub invoice_no: Option<String>,
    /// Date the fapiao was issued (开票日期).
    pub invoice_dt: Option<String>,
    /// Fapiao link (发票链接).
    pub invoice_link: Option<String>,
    /// Fapiao type (发票类型).
    pub invoice_tp: Option<String>,
    /// Fapiao check code (发票校验码).
    pub invoice_ck_cd: Option<String>,
    /// Buyer's name on the fapiao (发票上购买人姓名).
    pub nm: Option<String>,
    /// Total of price and tax (税价合计).
    pub tax: Option<String>,
    /// Tax amount on the fapiao (发票税额).
    pub invoice_tax_amt: Option<String>,
    /// Name of the selling company (销售企业名称).
    pub sales_ent_nm: Option<String>,
    /// Taxpayer identification number of the seller (销售方纳税人识别号).
    pub tax_payer: Option<String>,
    /// Quantity (数量).
    pub num: Option<String>,
    /// Name of the goods or services (货物或应税劳务服务名称).
    pub service_nm: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InvoiceInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            invoice_cd: None,
            invoice_no: None,
            invoice_dt: None,
            invoice_link: None,
            invoice_tp: None,
            invoice_ck_cd: None,
            nm: None,
            tax: None,
            invoice_tax_amt: None,
            sales_ent_nm: None,
            tax_payer: None,
            num: None,
            service_nm: None,
            extra: Extra::new(),
        }
    }

    /// Fapiao code (发票代码).
    pub fn invoice_cd<Via>(mut self, invoice_cd: impl IntoField<String, Via>) -> Self {
        self.invoice_cd = invoice_cd.into_field();
        self
    }

    /// Fapiao number (发票号码).
    pub fn invoice_no<Via>(mut self, invoice_no: impl IntoField<String, Via>) -> Self {
        self.invoice_no = invoice_no.into_field();
        self
    }

    /// Date the fapiao was issued (开票日期).
    pub fn invoice_dt<Via>(mut self, invoice_dt: impl IntoField<String, Via>) -> Self {
        self.invoice_dt = invoice_dt.into_field();
        self
    }

    /// Fapiao link (发票链接).
    pub fn invoice_link<Via>(mut self, invoice_link: impl IntoField<String, Via>) -> Self {
        self.invoice_link = invoice_link.into_field();
        self
    }

    /// Fapiao type (发票类型).
    pub fn invoice_tp<Via>(mut self, invoice_tp: impl IntoField<String, Via>) -> Self {
        self.invoice_tp = invoice_tp.into_field();
        self
    }

    /// Fapiao check code (发票校验码).
    pub fn invoice_ck_cd<Via>(mut self, invoice_ck_cd: impl IntoField<String, Via>) -> Self {
        self.invoice_ck_cd = invoice_ck_cd.into_field();
        self
    }

    /// Buyer's name on the fapiao (发票上购买人姓名).
    pub fn nm<Via>(mut self, nm: impl IntoField<String, Via>) -> Self {
        self.nm = nm.into_field();
        self
    }

    /// Total of price and tax (税价合计).
    pub fn tax<Via>(mut self, tax: impl IntoField<String, Via>) -> Self {
        self.tax = tax.into_field();
        self
    }

    /// Tax amount on the fapiao (发票税额).
    pub fn invoice_tax_amt<Via>(mut self, invoice_tax_amt: impl IntoField<String, Via>) -> Self {
        self.invoice_tax_amt = invoice_tax_amt.into_field();
        self
    }

    /// Name of the selling company (销售企业名称).
    pub fn sales_ent_nm<Via>(mut self, sales_ent_nm: impl IntoField<String, Via>) -> Self {
        self.sales_ent_nm = sales_ent_nm.into_field();
        self
    }

    /// Taxpayer identification number of the seller (销售方纳税人识别号).
    pub fn tax_payer<Via>(mut self, tax_payer: impl IntoField<String, Via>) -> Self {
        self.tax_payer = tax_payer.into_field();
        self
    }

    /// Quantity (数量).
    pub fn num<Via>(mut self, num: impl IntoField<String, Via>) -> Self {
        self.num = num.into_field();
        self
    }

    /// Name of the goods or services (货物或应税劳务服务名称).
    pub fn service_nm<Via>(mut self, service_nm: impl IntoField<String, Via>) -> Self {
        self.service_nm = service_nm.into_field();
        self
    }
}

impl Default for InvoiceInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InvoiceInfo
    []
    [invoice_cd, invoice_no, invoice_dt, invoice_link, invoice_tp, invoice_ck_cd, nm, tax, invoice_tax_amt, sales_ent_nm, tax_payer, num, service_nm,]
    []
}

/// The delivery of an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TrackInfo {
    /// Tracking number (物流单号).
    pub tracking_no: Option<String>,
    /// Logistics company (物流公司).
    pub tracking_company: Option<String>,
    /// Province of delivery (收货省).
    pub usr_prov: Option<String>,
    /// City of delivery (收货市).
    pub usr_city: Option<String>,
    /// District or county of delivery (收货区县).
    pub usr_area: Option<String>,
    /// Delivery address (收货地址).
    pub usr_addr: Option<String>,
    /// Logistics type (物流类型).
    pub tracking_type: Option<String>,
    /// Pickup method (提货方式).
    pub delivery_method: Option<String>,
    /// Shipping address (发货地址).
    pub shipping_addr: Option<String>,
    /// When the delivery was signed for (签收时间).
    pub delivery_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TrackInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            tracking_no: None,
            tracking_company: None,
            usr_prov: None,
            usr_city: None,
            usr_area: None,
            usr_addr: None,
            tracking_type: None,
            delivery_method: None,
            shipping_addr: None,
            delivery_time: None,
            extra: Extra::new(),
        }
    }

    /// Tracking number (物流单号).
    pub fn tracking_no<Via>(mut self, tracking_no: impl IntoField<String, Via>) -> Self {
        self.tracking_no = tracking_no.into_field();
        self
    }

    /// Logistics company (物流公司).
    pub fn tracking_company<Via>(mut self, tracking_company: impl IntoField<String, Via>) -> Self {
        self.tracking_company = tracking_company.into_field();
        self
    }

    /// Province of delivery (收货省).
    pub fn usr_prov<Via>(mut self, usr_prov: impl IntoField<String, Via>) -> Self {
        self.usr_prov = usr_prov.into_field();
        self
    }

    /// City of delivery (收货市).
    pub fn usr_city<Via>(mut self, usr_city: impl IntoField<String, Via>) -> Self {
        self.usr_city = usr_city.into_field();
        self
    }

    /// District or county of delivery (收货区县).
    pub fn usr_area<Via>(mut self, usr_area: impl IntoField<String, Via>) -> Self {
        self.usr_area = usr_area.into_field();
        self
    }

    /// Delivery address (收货地址).
    pub fn usr_addr<Via>(mut self, usr_addr: impl IntoField<String, Via>) -> Self {
        self.usr_addr = usr_addr.into_field();
        self
    }

    /// Logistics type (物流类型).
    pub fn tracking_type<Via>(mut self, tracking_type: impl IntoField<String, Via>) -> Self {
        self.tracking_type = tracking_type.into_field();
        self
    }

    /// Pickup method (提货方式).
    pub fn delivery_method<Via>(mut self, delivery_method: impl IntoField<String, Via>) -> Self {
        self.delivery_method = delivery_method.into_field();
        self
    }

    /// Shipping address (发货地址).
    pub fn shipping_addr<Via>(mut self, shipping_addr: impl IntoField<String, Via>) -> Self {
        self.shipping_addr = shipping_addr.into_field();
        self
    }

    /// When the delivery was signed for (签收时间).
    pub fn delivery_time<Via>(mut self, delivery_time: impl IntoField<DateTime, Via>) -> Self {
        self.delivery_time = delivery_time.into_field();
        self
    }
}

impl Default for TrackInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TrackInfo
    []
    [tracking_no, tracking_company, usr_prov, usr_city, usr_area, usr_addr, tracking_type, delivery_method, shipping_addr, delivery_time,]
    []
}

/// A response code and its description.
#[derive(Clone)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// Code (响应码).
    pub code: Option<String>,
    /// Message (响应描述).
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Acknowledgement
    []
    [code, message,]
    []
}

/// A response code and its description from Zhejiang.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangAcknowledgement {
    /// Response code (响应码).
    pub resp_code: Option<String>,
    /// Response description (响应描述).
    pub resp_desc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ZhejiangAcknowledgement
    []
    [resp_code, resp_desc,]
    []
}
