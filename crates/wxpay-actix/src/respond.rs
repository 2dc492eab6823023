use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, Responder};
use wxpay_core::notification::Acknowledgement;

/// An [`Acknowledgement`] as the response of a handler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer(pub Acknowledgement);

impl<A: Into<Acknowledgement>> From<A> for Answer {
    fn from(acknowledgement: A) -> Self {
        Self(acknowledgement.into())
    }
}

impl Answer {
    pub(crate) fn status(&self) -> StatusCode {
        let status = self.0.status().as_u16();
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    pub(crate) fn response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status());
        if self.0.is_success() {
            return response.finish();
        }
        response
            .content_type("application/json")
            .body(self.0.body())
    }
}

impl Responder for Answer {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        self.response()
    }
}
